using Oversight.Grains.Ledger;

namespace Oversight.Storage.Ledger;

/// <summary>The ledger as the domain sees it: one writer, many readers.</summary>
internal sealed class SqlLedger(LedgerWriter writer, LedgerReader reader) : ILedger, IBulkLedger
{
    /// <summary>An import has so many requests in a transaction, and as many again waiting: a command passes after two batches.</summary>
    private const int Chunk = LedgerWriter.MaxBatch;

    public Task<AppendOutcome> AppendAsync(AppendRequest request) => writer.AppendAsync(request);

    public async Task<IReadOnlyList<AppendOutcome>> AppendManyAsync(IReadOnlyList<AppendRequest> requests)
    {
        var outcomes = new List<AppendOutcome>(requests.Count);
        Task<AppendOutcome[]>? before = null;
        foreach (var chunk in requests.Chunk(Chunk))
        {
            // Serialised here, while the chunk before commits.
            var next = Task.WhenAll(Array.ConvertAll(chunk, writer.AppendAsync));
            outcomes.AddRange(before is null ? [] : await before);
            before = next;
        }

        outcomes.AddRange(before is null ? [] : await before);
        return outcomes;
    }

    public Task<IReadOnlyDictionary<string, string>> FindOpenedAsync(IReadOnlyCollection<string> streams) => reader.FindOpenedAsync(streams);

    public Task<IReadOnlyList<StoredFact>> ReadStreamAsync(string stream, int afterVersion = 0) => reader.ReadStreamAsync(stream, afterVersion);

    public Task<IReadOnlyList<FeedEntry>> ReadFeedAsync(SubjectKey subject, long after, int limit) => reader.ReadFeedAsync(subject, after, limit);

    public Task<IReadOnlyList<FeedEntry>> ReadFeedBackAsync(SubjectKey subject, long before, int limit) =>
        reader.ReadFeedBackAsync(subject, before, limit);

    public Task<long> ReadHeadAsync(SubjectKey subject) => reader.ReadHeadAsync(subject);
}
