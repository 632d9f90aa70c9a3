using System.Collections.Concurrent;

namespace Oversight.Storage.ReadSide;

/// <summary>
/// A bounded cache that keeps what is used: when a generation is full, the one before it is dropped, and whatever was asked for
/// in between has moved up. Holds at most twice its capacity. Finding what is in the young generation takes no lock.
/// </summary>
internal sealed class GenerationalCache<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly Lock gate = new();
    private volatile ConcurrentDictionary<TKey, TValue> young = new();
    private Dictionary<TKey, TValue> old = [];
    private int inYoung;
    private long forgotten;

    /// <summary>
    /// How often something was forgotten. Whoever reads the database asks before and passes it to <see cref="Add"/>: what was
    /// forgotten in between must not come back as it was.
    /// </summary>
    public long Forgotten => Interlocked.Read(ref forgotten);

    public bool TryGet(TKey key, out TValue value)
    {
        if (young.TryGetValue(key, out value!))
        {
            return true;
        }

        lock (gate)
        {
            if (!old.TryGetValue(key, out value!))
            {
                return false;
            }

            Put(key, value);
            return true;
        }
    }

    public void Add(TKey key, TValue value, long forgottenBefore)
    {
        lock (gate)
        {
            if (forgotten == forgottenBefore)
            {
                Put(key, value);
            }
        }
    }

    public void Forget(TKey key)
    {
        lock (gate)
        {
            Interlocked.Increment(ref forgotten);
            young.TryRemove(key, out _);
            old.Remove(key);
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            Interlocked.Increment(ref forgotten);
            young = new();
            old = [];
            inYoung = 0;
        }
    }

    private void Put(TKey key, TValue value)
    {
        young[key] = value;
        if (++inYoung >= capacity)
        {
            old = new(young);
            young = new();
            inYoung = 0;
        }
    }
}
