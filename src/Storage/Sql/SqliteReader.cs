using System.Data.Common;
using Microsoft.Extensions.Logging;
using Oversight.Grains.Errors;
using Oversight.Storage.Engines;

namespace Oversight.Storage.Sql;

internal sealed partial class SqliteReader(SqliteDataSource source, ILogger<SqliteReader> logger) : ISqlReader, IDisposable
{
    public const string PositionFunction = "instr";

    private readonly SqliteReaders sessions = new(source.OpenConnection);

    public string Position => PositionFunction;

    public ValueTask<List<T>> QueryAsync<T>(string sql, Func<ISqlRow, T> read, CancellationToken cancellation, params SqlValue[] values)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(Use(session => session.Query(sql, read, values)));
    }

    public ValueTask<List<T>> QueryEachAsync<T>(string sql, Func<ISqlRow, T> read, IReadOnlyCollection<string> keys) =>
        new(Use(session => session.QueryEach(sql, read, keys)));

    public Task<ISqlSnapshot> SnapshotAsync(CancellationToken cancellation) =>
        Task.FromResult<ISqlSnapshot>(new SqliteSnapshot(new(source.OpenConnection())));

    public void Dispose() => sessions.Dispose();

    private T Use<T>(Func<SqliteSession, T> read)
    {
        try
        {
            return sessions.Use(read);
        }
        catch (DbException problem) when (Faults.IsUnavailable(problem))
        {
            LogUnavailable(problem);
            throw new StorageUnavailableException();
        }
    }

    [LoggerMessage(LogLevel.Error, "The database did not answer a query.")]
    private partial void LogUnavailable(Exception problem);
}
