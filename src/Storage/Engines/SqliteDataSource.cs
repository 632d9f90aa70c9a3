using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Oversight.Storage.Engines;

/// <summary>Opens pooled connections to one SQLite file, each with its settings applied once.</summary>
public sealed class SqliteDataSource : DbDataSource
{
    private static readonly object Done = new();

    // Settings live in the native handle, which the driver's pool hands out again and again.
    private readonly ConditionalWeakTable<sqlite3, object> prepared = [];
    private readonly string settings;

    internal SqliteDataSource(string file, SqliteSettings settings)
    {
        File = file;
        this.settings = settings.ToSql();
        ConnectionString = new SqliteConnectionStringBuilder { DataSource = file, Pooling = true, DefaultTimeout = 30 }.ConnectionString;
    }

    public string File { get; }

    public override string ConnectionString { get; }

    public new SqliteConnection OpenConnection() => (SqliteConnection)base.OpenConnection();

    protected override DbConnection CreateDbConnection() => new SqliteConnection(ConnectionString);

    protected override DbConnection OpenDbConnection()
    {
        var connection = new SqliteConnection(ConnectionString);
        try
        {
            connection.Open();
            if (prepared.TryAdd(connection.Handle!, Done))
            {
                Prepare(connection);
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>SQLite works in the calling thread; there is nothing to wait for.</summary>
    protected override ValueTask<DbConnection> OpenDbConnectionAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(OpenDbConnection());
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            using var connection = new SqliteConnection(ConnectionString);
            SqliteConnection.ClearPool(connection);
        }

        base.Dispose(disposing);
    }

    private void Prepare(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Our own constants; PRAGMA takes no parameters.
        command.CommandText = settings;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
