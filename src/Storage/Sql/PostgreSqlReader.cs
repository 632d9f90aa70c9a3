using System.Data.Common;
using Microsoft.Extensions.Logging;
using Npgsql;
using Oversight.Grains.Errors;
using Oversight.Storage.Engines;

namespace Oversight.Storage.Sql;

internal sealed partial class PostgreSqlReader(NpgsqlDataSource source, ILogger<PostgreSqlReader> logger) : ISqlReader
{
    public string Position => PostgreSqlStatements.Position;

    public ValueTask<List<T>> QueryAsync<T>(string sql, Func<ISqlRow, T> read, CancellationToken cancellation, params SqlValue[] values)
    {
        var command = source.CreateCommand(sql);
        command.Bind(values);
        return RunAsync(command, read, cancellation);
    }

    public ValueTask<List<T>> QueryEachAsync<T>(string sql, Func<ISqlRow, T> read, IReadOnlyCollection<string> keys)
    {
        var command = source.CreateCommand(PostgreSqlStatements.ForEach(sql));
        command.Bind(keys);
        return RunAsync(command, read, default);
    }

    public async Task<ISqlSnapshot> SnapshotAsync(CancellationToken cancellation) => await PostgreSqlSnapshot.OpenAsync(source, cancellation);

    private async ValueTask<List<T>> RunAsync<T>(NpgsqlCommand command, Func<ISqlRow, T> read, CancellationToken cancellation)
    {
        try
        {
            await using (command)
            {
                return await command.ReadAllAsync(read, cancellation);
            }
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
