using Microsoft.Data.Sqlite;

namespace Oversight.Bench.Baseline.Sqlite;

/// <summary>Opens connections with the settings of a durable, concurrent SQLite: WAL, and every commit synced.</summary>
internal static class Database
{
    public static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        Execute(connection, """
            pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000;
            pragma cache_size = -65536; pragma mmap_size = 4294967296; pragma temp_store = memory;
            """);
        return connection;
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }
}
