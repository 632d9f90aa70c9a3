using Npgsql;
using NpgsqlTypes;

namespace Oversight.Storage.Sql;

/// <summary>What queries on PostgreSQL have in common, whichever connection they run on.</summary>
internal static class PostgreSqlStatements
{
    public const string Position = "strpos";

    public static void Bind(this NpgsqlCommand command, SqlValue[] values)
    {
        foreach (var value in values)
        {
            command.Parameters.Add(value.Text is null
                ? new NpgsqlParameter<long> { TypedValue = value.Number }
                : new NpgsqlParameter<string> { TypedValue = Storable(value.Text) });
        }
    }

    public static void Bind(this NpgsqlCommand command, IEnumerable<string> keys) => command.Parameters.Add(
        new NpgsqlParameter<string[]> { TypedValue = [.. keys.Select(Storable)], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });

    public static string ForEach(string sql) =>
        "SELECT q.* FROM unnest($1) WITH ORDINALITY k(key, place) "
        + $"CROSS JOIN LATERAL ({sql.Replace("{key}", "k.key", StringComparison.Ordinal)}) q ORDER BY k.place";

    public static async Task<List<T>> ReadAllAsync<T>(this NpgsqlCommand command, Func<ISqlRow, T> read, CancellationToken cancellation)
    {
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var row = new PostgreSqlRow(reader);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(read(row));
        }

        return rows;
    }

    /// <summary>No text in the database holds a NUL, which PostgreSQL cannot store: whoever looks for one finds nothing, as on SQLite.</summary>
    private static string Storable(string text) => text.Replace('\0', '\uFFFF');
}
