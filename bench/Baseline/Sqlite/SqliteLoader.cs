using System.Globalization;
using Microsoft.Data.Sqlite;
using Oversight.Bench.Baseline.Stores;
using Oversight.Bench.Data.Reading;

namespace Oversight.Bench.Baseline.Sqlite;

/// <summary>Fills an empty file from a generated folder in one transaction, then indexes, counters and statistics.</summary>
internal static class SqliteLoader
{
    public static void Run(string file, string folder)
    {
        using var connection = Database.Open(file);
        using var transaction = connection.BeginTransaction();
        Database.Execute(connection, Script.Read("Sqlite.schema"));
        Insert(connection, "street (code, name)", DataSet.Streets(folder).Select(s => new object?[] { s.Code, s.Name }));
        var ids = new Dictionary<string, long>();
        Insert(connection, "enterprise (id, code, name, street, address)", DataSet.Enterprises(folder).Select(e =>
        {
            ids.Add(e.Code, ids.Count + 1L);
            return new object?[] { ids[e.Code], e.Code, e.Name, e.Street, e.Address };
        }));
        Insert(connection, "complaint (enterprise, street, channel, kind, content, claims, occurred, received, closed, outcome)",
            DataSet.Matters(folder).Select(m => new object?[]
            {
                ids[m.Enterprise], m.Street, Channel.Of(m.Kind), m.Kind, m.Content, m.Claims,
                m.Occurred.ToString("O", CultureInfo.InvariantCulture), Instant(m.Received), m.Closed is { } closed ? Instant(closed) : null,
                m.Outcome.Length == 0 ? null : m.Outcome,
            }));
        Database.Execute(connection, Script.Read("Sqlite.after-load"));
        transaction.Commit();
        Database.Execute(connection, "analyze; pragma wal_checkpoint(truncate);");
    }

    private static void Insert(SqliteConnection connection, string target, IEnumerable<object?[]> rows)
    {
        using var command = connection.CreateCommand();
        var columns = target.Count(c => c == ',') + 1;
        command.CommandText = $"insert into {target} values ({string.Join(", ", Enumerable.Range(0, columns).Select(i => $"$p{i}"))})";
        for (var i = 0; i < columns; i++)
            command.Parameters.Add(new SqliteParameter($"$p{i}", ""));
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
                command.Parameters[i].Value = row[i] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }
    }

    private static string Instant(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
