namespace Oversight.Storage.Sql;

/// <summary>
/// Runs queries that both engines understand, each prepared once for a connection. Parameters are <c>$1</c>, <c>$2</c> … and
/// appear in this order in the text (SQLite counts them by appearance).
/// </summary>
internal interface ISqlReader
{
    /// <param name="sql">A constant, or one of few texts: it stays prepared.</param>
    /// <exception cref="Grains.Errors.StorageUnavailableException">The database did not answer; the cause is in the log.</exception>
    ValueTask<List<T>> QueryAsync<T>(string sql, Func<ISqlRow, T> read, CancellationToken cancellation, params SqlValue[] values);

    /// <summary>
    /// Runs a query for each of some keys, on PostgreSQL in one round trip. The text has <c>{key}</c> where the key stands; the
    /// rows come in the order of the keys.
    /// </summary>
    /// <exception cref="Grains.Errors.StorageUnavailableException">The database did not answer; the cause is in the log.</exception>
    ValueTask<List<T>> QueryEachAsync<T>(string sql, Func<ISqlRow, T> read, IReadOnlyCollection<string> keys);

    /// <summary>The engine's name for the function that says where in its first argument the second one begins, 0 for nowhere.</summary>
    string Position { get; }

    Task<ISqlSnapshot> SnapshotAsync(CancellationToken cancellation);
}
