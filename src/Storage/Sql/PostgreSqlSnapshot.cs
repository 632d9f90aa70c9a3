using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace Oversight.Storage.Sql;

internal sealed class PostgreSqlSnapshot : ISqlSnapshot
{
    private readonly NpgsqlConnection connection;

    private PostgreSqlSnapshot(NpgsqlConnection connection) => this.connection = connection;

    public string Position => PostgreSqlStatements.Position;

    public static async Task<PostgreSqlSnapshot> OpenAsync(NpgsqlDataSource source, CancellationToken cancellation)
    {
        var snapshot = new PostgreSqlSnapshot(await source.OpenConnectionAsync(cancellation));
        await using var begin = snapshot.Command("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        await begin.ExecuteNonQueryAsync(cancellation);
        return snapshot;
    }

    public async ValueTask<List<T>> QueryAsync<T>(string sql, Func<ISqlRow, T> read, CancellationToken cancellation, params SqlValue[] values)
    {
        await using var command = Command(sql);
        command.Bind(values);
        return await command.ReadAllAsync(read, cancellation);
    }

    public async ValueTask<List<T>> QueryEachAsync<T>(string sql, Func<ISqlRow, T> read, IReadOnlyCollection<string> keys)
    {
        await using var command = Command(PostgreSqlStatements.ForEach(sql));
        command.Bind(keys);
        return await command.ReadAllAsync(read, default);
    }

    public Task<ISqlSnapshot> SnapshotAsync(CancellationToken cancellation) => throw new NotSupportedException("This is one.");

    /// <summary>The pool ends the transaction when the connection comes back.</summary>
    public ValueTask DisposeAsync() => connection.DisposeAsync();

    /// <summary>Whole tables are read here: no limit of time.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "The callers' constants.")]
    private NpgsqlCommand Command(string sql) => new(sql, connection) { CommandTimeout = 0 };
}
