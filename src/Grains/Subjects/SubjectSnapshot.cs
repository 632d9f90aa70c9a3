namespace Oversight.Grains.Subjects;

/// <summary>A subject's state at a feed number. Losing one costs time, not data; one of another format is folded anew.</summary>
public sealed class SubjectSnapshot<TState>
{
    /// <summary>Raised when a fold changes its meaning, so that older snapshots are passed over.</summary>
    public const int CurrentFormat = 1;

    public int Format { get; set; }

    public long Number { get; set; }

    public TState? State { get; set; }
}
