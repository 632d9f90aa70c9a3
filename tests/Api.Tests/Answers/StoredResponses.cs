using Microsoft.Data.Sqlite;
using Npgsql;
using Oversight.Testing;

namespace Oversight.Api.Tests.Answers;

/// <summary>Looks into the database of a bureau.</summary>
internal static class StoredResponses
{
    public static async Task<string> FindAsync(ServeOptions options, string campaign, int invitation)
    {
        await using System.Data.Common.DbConnection connection = options.Environment.TryGetValue("Storage__ConnectionString", out var text)
            ? new NpgsqlConnection(text)
            : new SqliteConnection($"Data Source={Path.Combine(options.DataFolder!, "oversight.db")};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Values of the tests.
        command.CommandText = $"SELECT o.data FROM response r JOIN record o ON o.position = r.seq WHERE r.campaign = '{campaign}' AND r.invitation = {invitation}";
#pragma warning restore CA2100
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
