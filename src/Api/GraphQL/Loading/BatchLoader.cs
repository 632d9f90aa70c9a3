using GraphQL.DataLoader;

namespace Oversight.Api.GraphQL.Loading;

/// <summary>
/// Turns the loads of one level of a query into one read. Register the derived class as scoped; a resolver returns
/// <c>loader.Load(key)</c> typed <c>IDataLoaderResult&lt;T?&gt;</c>. Keys gather until the first result is asked for,
/// which GraphQL.NET does when nothing else is pending; then the batch is closed and read once.
/// </summary>
/// <typeparam name="TKey">What is looked up.</typeparam>
/// <typeparam name="TValue">What is found; the default where nothing is.</typeparam>
public abstract class BatchLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private Batch? _open;

    /// <summary>Keys of one read at most; more begin another batch.</summary>
    protected virtual int LargestBatch => 1000;

    public IDataLoaderResult<TValue?> Load(TKey key)
    {
        lock (_gate)
        {
            if (_open is null || _open.Keys.Count >= LargestBatch)
                _open = new(this);
            _open.Keys.Add(key);
            return new Pending(_open, key);
        }
    }

    /// <summary>Reads all keys, each of which is there once. Keys without a value are left out of the answer.</summary>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> ReadAsync(IReadOnlySet<TKey> keys, CancellationToken token);

    private sealed class Batch(BatchLoader<TKey, TValue> loader)
    {
        private Task<IReadOnlyDictionary<TKey, TValue>>? _reading;

        public HashSet<TKey> Keys { get; } = [];

        public Task<IReadOnlyDictionary<TKey, TValue>> ReadAsync(CancellationToken token)
        {
            lock (loader._gate)
            {
                if (loader._open == this)
                    loader._open = null;
                return _reading ??= loader.ReadAsync(Keys, token);
            }
        }
    }

    private sealed class Pending(Batch batch, TKey key) : IDataLoaderResult<TValue?>
    {
        public async Task<TValue?> GetResultAsync(CancellationToken cancellationToken = default) =>
            (await batch.ReadAsync(cancellationToken)).TryGetValue(key, out var value) ? value : default;

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }
}
