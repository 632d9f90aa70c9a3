using System.Collections.Concurrent;
using Oversight.Bench.Baseline.Stores;

namespace Oversight.Bench.Baseline.Sqlite;

/// <summary>Readers from a pool, as many as there are cores at work; one writer.</summary>
internal sealed class SqliteStore(string file, TimeProvider time) : IStore, IDisposable
{
    private readonly SqliteWriter writer = new(file, time);
    private readonly ConcurrentBag<SqliteReader> readers = [];

    public Task<Accepted?> SubmitAsync(Submission submission, string receipt, CancellationToken cancellationToken) =>
        writer.SubmitAsync(submission, receipt);

    public Task<byte[]?> EnterpriseAsync(string code, CancellationToken cancellationToken) => Task.FromResult(Read(r => r.Enterprise(code)));

    public Task<byte[]?> StreetAsync(string code, CancellationToken cancellationToken) => Task.FromResult(Read(r => r.Street(code)));

    public Task<byte[]?> SearchAsync(string text, string? street, int first, string after, CancellationToken cancellationToken) =>
        Task.FromResult(Read(r => r.Search($"%{text}%", street, first, after)));

    public void Dispose()
    {
        writer.Dispose();
        while (readers.TryTake(out var reader))
            reader.Dispose();
    }

    // Reading is synchronous: it is microseconds of work in memory, and the driver has no asynchronous one.
    private byte[]? Read(Func<SqliteReader, byte[]?> query)
    {
        if (!readers.TryTake(out var reader))
            reader = new SqliteReader(file);
        try
        {
            return query(reader);
        }
        finally
        {
            readers.Add(reader);
        }
    }
}
