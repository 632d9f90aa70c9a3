using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Oversight.Storage.Sql;

/// <summary>
/// Sessions for reading, as many as there are readers at once. A read works in the caller's thread: the file is mapped, and
/// handing a lookup of some microseconds to another thread would cost more than the lookup.
/// </summary>
internal sealed class SqliteReaders(Func<SqliteConnection> open) : IDisposable
{
    private readonly ConcurrentBag<SqliteSession> idle = [];

    public T Use<T>(Func<SqliteSession, T> read)
    {
        if (!idle.TryTake(out var session))
        {
            session = new(open());
        }

        try
        {
            var result = read(session);
            idle.Add(session);
            return result;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var session))
        {
            session.Dispose();
        }
    }
}
