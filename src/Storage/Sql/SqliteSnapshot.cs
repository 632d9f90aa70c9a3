namespace Oversight.Storage.Sql;

internal sealed class SqliteSnapshot : ISqlSnapshot
{
    private readonly SqliteSession session;

    public SqliteSnapshot(SqliteSession session)
    {
        this.session = session;
        session["BEGIN"].Execute();
    }

    public string Position => SqliteReader.PositionFunction;

    public ValueTask<List<T>> QueryAsync<T>(string sql, Func<ISqlRow, T> read, CancellationToken cancellation, params SqlValue[] values)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(session.Query(sql, read, values));
    }

    public ValueTask<List<T>> QueryEachAsync<T>(string sql, Func<ISqlRow, T> read, IReadOnlyCollection<string> keys) =>
        new(session.QueryEach(sql, read, keys));

    public Task<ISqlSnapshot> SnapshotAsync(CancellationToken cancellation) => throw new NotSupportedException("This is one.");

    public ValueTask DisposeAsync()
    {
        session["ROLLBACK"].Execute();
        session.Dispose();
        return ValueTask.CompletedTask;
    }
}
