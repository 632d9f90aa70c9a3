using System.Collections.Concurrent;
using Oversight.Api.GraphQL.Loading;

namespace Oversight.Api.Tests.GraphQL;

/// <summary>Finds owners by code and remembers in which batches it was asked.</summary>
public sealed class OwnerLoader(OwnerLoader.Reads reads) : BatchLoader<string, string>
{
    protected override int LargestBatch => 40;

    protected override async Task<IReadOnlyDictionary<string, string>> ReadAsync(IReadOnlySet<string> keys, CancellationToken token)
    {
        reads.Batches.Enqueue(keys.Count);
        await Task.Yield();
        return keys.Where(k => k != "S3").ToDictionary(k => k, k => "owner of " + k);
    }

    public sealed class Reads
    {
        public ConcurrentQueue<int> Batches { get; } = new();
    }
}
