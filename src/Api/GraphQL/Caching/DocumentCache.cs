using System.Collections.Concurrent;

namespace Oversight.Api.GraphQL.Caching;

/// <summary>
/// Documents by the bytes of their query text, bounded by number and by bytes. Two generations: when the young one is
/// full it becomes the old one and what was old is dropped, so a flood of different documents cannot push out those
/// that are in use, because a hit moves a document to the young generation.
/// </summary>
internal sealed class DocumentCache(int documents, int bytes)
{
    private readonly Lock _turn = new();
    private volatile Generation _young = new();
    private volatile Generation _old = new();

    public int Count => _young.Count + _old.Count;

    public CachedDocument? Find(ReadOnlySpan<byte> key)
    {
        if (_young.Find(key) is { } young)
            return young;
        if (_old.Find(key) is not { } old)
            return null;
        Add(key.ToArray(), old);
        return old;
    }

    public void Add(byte[] key, CachedDocument document)
    {
        if (key.Length > bytes)
            return;
        lock (_turn)
        {
            if (_young.Count >= documents || _young.Bytes + key.Length > bytes)
            {
                _old = _young;
                _young = new();
            }

            _young.Add(key, document);
        }
    }

    private sealed class Generation
    {
        private readonly ConcurrentDictionary<byte[], CachedDocument> _documents;
        private readonly ConcurrentDictionary<byte[], CachedDocument>.AlternateLookup<ReadOnlySpan<byte>> _byBytes;

        public Generation()
        {
            _documents = new(ByteKeyComparer.Instance);
            _byBytes = _documents.GetAlternateLookup<ReadOnlySpan<byte>>();
        }

        public int Count { get; private set; }

        public int Bytes { get; private set; }

        public CachedDocument? Find(ReadOnlySpan<byte> key) => _byBytes.TryGetValue(key, out var found) ? found : null;

        public void Add(byte[] key, CachedDocument document)
        {
            if (!_documents.TryAdd(key, document))
                return;
            Count++;
            Bytes += key.Length;
        }
    }
}
