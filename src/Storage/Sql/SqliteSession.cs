using Microsoft.Data.Sqlite;

namespace Oversight.Storage.Sql;

/// <summary>A connection with its prepared statements, used by one thread at a time.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteStatement> statements = [];

    /// <param name="sql">One of few texts: statements are kept for the life of the session. A loop takes its statement once: finding it hashes the text.</param>
    public SqliteStatement this[string sql]
    {
        get
        {
            if (!statements.TryGetValue(sql, out var statement))
            {
                statement = new(connection.Handle!, sql);
                statements.Add(sql, statement);
            }

            return statement;
        }
    }

    public List<T> Query<T>(string sql, Func<ISqlRow, T> read, SqlValue[] values)
    {
        var statement = this[sql];
        foreach (var value in values)
        {
            _ = value.Text is null ? statement.Bind(value.Number) : statement.Bind(value.Text);
        }

        return statement.Query(read);
    }

    public List<T> QueryEach<T>(string sql, Func<ISqlRow, T> read, IReadOnlyCollection<string> keys)
    {
        var statement = this[sql.Replace("{key}", "?", StringComparison.Ordinal)];
        var rows = new List<T>(keys.Count);
        foreach (var key in keys)
        {
            rows.AddRange(statement.Bind(key).Query(read));
        }

        return rows;
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        connection.Dispose();
    }
}
