using Oversight.Grains.Ledger;

namespace Oversight.Storage.Tests.Ledger;

/// <summary>Remembers what it was told, in order.</summary>
internal sealed class RecordingCommits : ICommits
{
    private readonly Lock gate = new();
    private readonly List<StoredFact> told = [];

    public IReadOnlyList<StoredFact> Told
    {
        get
        {
            lock (gate)
            {
                return [.. told];
            }
        }
    }

    public ValueTask CommittedAsync(IReadOnlyList<StoredFact> batch)
    {
        lock (gate)
        {
            told.AddRange(batch);
        }

        return ValueTask.CompletedTask;
    }
}
