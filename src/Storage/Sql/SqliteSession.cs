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

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        connection.Dispose();
    }
}
