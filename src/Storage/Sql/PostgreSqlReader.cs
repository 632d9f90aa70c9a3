using System.Data.Common;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;
using Oversight.Grains.Errors;
using Oversight.Storage.Engines;

namespace Oversight.Storage.Sql;

internal sealed partial class PostgreSqlReader(NpgsqlDataSource source, ILogger<PostgreSqlReader> logger) : ISqlReader
{
    public string Position => "strpos";

    public ValueTask<List<T>> QueryAsync<T>(string sql, Func<ISqlRow, T> read, CancellationToken cancellation, params SqlValue[] values) =>
        RunAsync(sql, read, Array.ConvertAll<SqlValue, NpgsqlParameter>(values, value => value.Text is null
            ? new NpgsqlParameter<long> { TypedValue = value.Number }
            : new NpgsqlParameter<string> { TypedValue = Storable(value.Text) }), cancellation);

    public ValueTask<List<T>> QueryEachAsync<T>(string sql, Func<ISqlRow, T> read, IReadOnlyCollection<string> keys) =>
        RunAsync(
            $"SELECT q.* FROM unnest($1) WITH ORDINALITY k(key, place) CROSS JOIN LATERAL ({sql.Replace("{key}", "k.key", StringComparison.Ordinal)}) q ORDER BY k.place",
            read,
            [new NpgsqlParameter<string[]> { TypedValue = [.. keys.Select(Storable)], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text }],
            default);

    /// <summary>No text here holds a NUL, which PostgreSQL cannot store: whoever looks for one finds nothing, as on SQLite.</summary>
    private static string Storable(string text) => text.Replace('\0', '\uFFFF');

    private async ValueTask<List<T>> RunAsync<T>(string sql, Func<ISqlRow, T> read, NpgsqlParameter[] parameters, CancellationToken cancellation)
    {
        try
        {
            await using var command = source.CreateCommand(sql);
            command.Parameters.AddRange(parameters);
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            var row = new PostgreSqlRow(reader);
            var rows = new List<T>();
            while (await reader.ReadAsync(cancellation))
            {
                rows.Add(read(row));
            }

            return rows;
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
