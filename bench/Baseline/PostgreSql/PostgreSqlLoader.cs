using Npgsql;
using NpgsqlTypes;
using Oversight.Bench.Baseline.Stores;
using Oversight.Bench.Data.Reading;

namespace Oversight.Bench.Baseline.PostgreSql;

/// <summary>Fills an empty database from a generated folder: binary COPY, then indexes, counters and statistics.</summary>
internal static class PostgreSqlLoader
{
    public static async Task RunAsync(NpgsqlDataSource source, string folder)
    {
        await using var connection = await source.OpenConnectionAsync();
        await ExecuteAsync(connection, Script.Read("PostgreSql.schema"));
        await StreetsAsync(connection, folder);
        var enterprises = await EnterprisesAsync(connection, folder);
        await MattersAsync(connection, folder, enterprises);
        await ExecuteAsync(connection, Script.Read("PostgreSql.after-load"));
        await ExecuteAsync(connection, """
            select setval(pg_get_serial_sequence('enterprise', 'id'), (select max(id) from enterprise));
            select setval(pg_get_serial_sequence('complaint', 'id'), (select max(id) from complaint));
            """);
        await ExecuteAsync(connection, "vacuum analyze");
    }

    private static async Task StreetsAsync(NpgsqlConnection connection, string folder)
    {
        await using var rows = await connection.BeginBinaryImportAsync("copy street (code, name) from stdin (format binary)");
        foreach (var street in DataSet.Streets(folder))
        {
            await rows.StartRowAsync();
            await rows.WriteAsync(street.Code);
            await rows.WriteAsync(street.Name);
        }

        await rows.CompleteAsync();
    }

    private static async Task<Dictionary<string, long>> EnterprisesAsync(NpgsqlConnection connection, string folder)
    {
        var ids = new Dictionary<string, long>();
        await using var rows = await connection.BeginBinaryImportAsync("copy enterprise (id, code, name, street, address) from stdin (format binary)");
        foreach (var enterprise in DataSet.Enterprises(folder))
        {
            var id = ids.Count + 1L;
            ids.Add(enterprise.Code, id);
            await rows.StartRowAsync();
            await rows.WriteAsync(id);
            await rows.WriteAsync(enterprise.Code);
            await rows.WriteAsync(enterprise.Name);
            await rows.WriteAsync(enterprise.Street);
            await rows.WriteAsync(enterprise.Address);
        }

        await rows.CompleteAsync();
        return ids;
    }

    private static async Task MattersAsync(NpgsqlConnection connection, string folder, Dictionary<string, long> enterprises)
    {
        await using var rows = await connection.BeginBinaryImportAsync("""
            copy complaint (enterprise, street, channel, kind, content, claims, occurred, received, closed, outcome)
            from stdin (format binary)
            """);
        foreach (var matter in DataSet.Matters(folder))
        {
            await rows.StartRowAsync();
            await rows.WriteAsync(enterprises[matter.Enterprise]);
            await rows.WriteAsync(matter.Street);
            await rows.WriteAsync((short)Channel.Of(matter.Kind));
            await rows.WriteAsync(matter.Kind);
            await rows.WriteAsync(matter.Content);
            await rows.WriteAsync(matter.Claims.Split('|', StringSplitOptions.RemoveEmptyEntries));
            await rows.WriteAsync(matter.Occurred);
            await rows.WriteAsync(matter.Received.UtcDateTime, NpgsqlDbType.TimestampTz);
            await NullableAsync(rows, matter.Closed?.UtcDateTime);
            if (matter.Outcome.Length == 0)
                await rows.WriteNullAsync();
            else
                await rows.WriteAsync(matter.Outcome);
        }

        await rows.CompleteAsync();
    }

    private static Task NullableAsync(NpgsqlBinaryImporter rows, DateTime? time) =>
        time is { } given ? rows.WriteAsync(given, NpgsqlDbType.TimestampTz) : rows.WriteNullAsync();

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }
}
