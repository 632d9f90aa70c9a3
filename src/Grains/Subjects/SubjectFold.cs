using Oversight.Grains.Ledger;

namespace Oversight.Grains.Subjects;

/// <summary>A state and the feed number it stands at. Applies each number once: an older one changes nothing, a gap is refused.</summary>
public sealed class SubjectFold<TState>(SubjectKey subject)
    where TState : class, ISubjectState<TState>
{
    private const int PageSize = 5_000;

    public TState State { get; private set; } = TState.Empty;

    public long Number { get; private set; }

    public void Restore(TState state, long number)
    {
        State = state;
        Number = number;
    }

    /// <summary>Applies the rest of the feed as it stands now.</summary>
    public async Task ReadAsync(ILedger ledger, CancellationToken cancellation)
    {
        IReadOnlyList<FeedEntry> page;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            page = await ledger.ReadFeedAsync(subject, Number, PageSize);
            foreach (var entry in page)
            {
                TryApply(entry);
            }
        }
        while (page.Count == PageSize);
    }

    /// <summary>False when there is a gap before the entry: the feed must be read.</summary>
    public bool TryApply(FeedEntry entry)
    {
        if (entry.Number > Number + 1)
        {
            return false;
        }

        if (entry.Number == Number + 1)
        {
            State = State.Apply(subject, entry);
            Number = entry.Number;
        }

        return true;
    }
}
