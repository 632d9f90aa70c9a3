using System.Data.Common;
using Microsoft.Extensions.Logging;
using Oversight.Grains.Errors;
using Oversight.Storage.Engines;

namespace Oversight.Storage.Sql;

internal sealed partial class SqliteReader(SqliteDataSource source, ILogger<SqliteReader> logger) : ISqlReader, IDisposable
{
    private readonly SqliteReaders sessions = new(source.OpenConnection);

    public string Position => "instr";

    public ValueTask<List<T>> QueryAsync<T>(string sql, Func<ISqlRow, T> read, CancellationToken cancellation, params SqlValue[] values)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(Use(session => Bind(session[sql], values).Query(read)));
    }

    public ValueTask<List<T>> QueryEachAsync<T>(string sql, Func<ISqlRow, T> read, IReadOnlyCollection<string> keys) =>
        new(Use(session =>
        {
            var statement = session[sql.Replace("{key}", "?", StringComparison.Ordinal)];
            var rows = new List<T>(keys.Count);
            foreach (var key in keys)
            {
                rows.AddRange(statement.Bind(key).Query(read));
            }

            return rows;
        }));

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

    private static SqliteStatement Bind(SqliteStatement statement, SqlValue[] values)
    {
        foreach (var value in values)
        {
            _ = value.Text is null ? statement.Bind(value.Number) : statement.Bind(value.Text);
        }

        return statement;
    }

    [LoggerMessage(LogLevel.Error, "The database did not answer a query.")]
    private partial void LogUnavailable(Exception problem);
}
