using Microsoft.Data.Sqlite;
using Npgsql;
using Oversight.Testing;

namespace Oversight.Api.Tests.Answers;

/// <summary>Looks into the database of a bureau.</summary>
internal static class StoredResponses
{
    public static async Task<string> FindAsync(ServeOptions options, string campaign, int invitation) => (await ListAsync(options, campaign, invitation))[0];

    /// <summary>The records of the responses of a campaign, or of one invitation of it, in the order in which they came in.</summary>
    public static Task<IReadOnlyList<string>> ListAsync(ServeOptions options, string campaign, int? invitation) => ReadAsync<string>(
        options, $"SELECT o.data FROM response r JOIN record o ON o.position = r.seq WHERE r.campaign = '{campaign}'{(invitation is { } number ? $" AND r.invitation = {number}" : "")} ORDER BY r.seq");

    /// <summary>How often an interviewer noted something of an invitation.</summary>
    public static async Task<int> ContactsAsync(ServeOptions options, string campaign, int number) =>
        (await ReadAsync<int>(options, $"SELECT CAST(attempts AS INTEGER) FROM contact WHERE campaign = '{campaign}' AND number = {number}"))[0];

    private static async Task<IReadOnlyList<T>> ReadAsync<T>(ServeOptions options, string query)
    {
        await using System.Data.Common.DbConnection connection = options.Environment.TryGetValue("Storage__ConnectionString", out var text)
            ? new NpgsqlConnection(text)
            : new SqliteConnection($"Data Source={Path.Combine(options.DataFolder!, "oversight.db")};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Values of the tests.
        command.CommandText = query;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<T>();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetFieldValue<T>(0));
        }

        return found;
    }
}
