using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Oversight.Grains.Responses.Paper;
using Oversight.Testing;

namespace Oversight.Api.Tests.Answers.Paper;

/// <summary>Looks into the database of a bureau.</summary>
internal static class StoredPaper
{
    /// <summary>The record of the last response of a campaign.</summary>
    public static async Task<string> LastAsync(ServeOptions options, string campaign) =>
        $"{await AskAsync(options, $"SELECT o.data FROM response r JOIN record o ON o.position = r.seq WHERE r.campaign = '{campaign}' ORDER BY r.seq DESC LIMIT 1")}";

    /// <summary>How many entries of a form lie beside the ledger.</summary>
    public static async Task<long> SheetsAsync(ServeOptions options, string campaign, string number) =>
        (long)(await AskAsync(options, $"SELECT count(*) FROM paper_sheet WHERE campaign = '{campaign}' AND number = {PaperNumber.Read(campaign, number)}"))!;

    private static async Task<object?> AskAsync(ServeOptions options, string sql)
    {
        await using DbConnection connection = options.Environment.TryGetValue("Storage__ConnectionString", out var text)
            ? new NpgsqlConnection(text)
            : new SqliteConnection($"Data Source={Path.Combine(options.DataFolder!, "oversight.db")};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Values of the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }
}
