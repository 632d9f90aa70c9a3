using Oversight.Grains.Ledger;

namespace Oversight.Grains.Subjects;

/// <summary>A state and the feed number it stands at. Applies each number once: an older one changes nothing, a gap is refused.</summary>
public sealed class SubjectFold<TState>(SubjectKey subject)
    where TState : class, ISubjectState<TState>
{
    public TState State { get; private set; } = TState.Empty;

    public long Number { get; private set; }

    public void Restore(TState state, long number)
    {
        State = state;
        Number = number;
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
