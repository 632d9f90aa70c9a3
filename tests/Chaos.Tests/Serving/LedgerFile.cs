using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Npgsql;
using Oversight.Chaos.Tests.Submissions;

namespace Oversight.Chaos.Tests.Serving;

/// <summary>Reads the ledger as it lies in the database, past the program that is being judged.</summary>
internal static class LedgerFile
{
    /// <summary>The command ids of all received matters, in the order of the ledger.</summary>
    public static async Task<IReadOnlyList<string>> CommandsAsync(ServeOptions options)
    {
        await using var connection = Connect(options);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT data FROM record WHERE type = 'matter.received' ORDER BY position";
        await using var reader = await command.ExecuteReaderAsync();
        var commands = new List<string>();
        while (await reader.ReadAsync())
        {
            commands.Add(Complaint.CommandOf(JsonElement.Parse(reader.GetString(0)).GetProperty("content").GetString()!));
        }

        return commands;
    }

    /// <summary>Asks the database itself.</summary>
    public static async Task<IReadOnlyList<T>> QueryAsync<T>(ServeOptions options, string sql, Func<DbDataReader, T> read)
    {
        await using var connection = Connect(options);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static DbConnection Connect(ServeOptions options) =>
        options.Environment.TryGetValue("Storage__ConnectionString", out var postgres)
            ? new NpgsqlConnection(postgres)
            : new SqliteConnection($"Data Source={Path.Combine(options.DataFolder!, "oversight.db")};Mode=ReadOnly;Pooling=False");
}
