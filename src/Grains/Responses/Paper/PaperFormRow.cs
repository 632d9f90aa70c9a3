using Oversight.Grains.Ledger;

namespace Oversight.Grains.Responses.Paper;

/// <summary>A paper form that somebody worked on, on the read side.</summary>
public sealed record PaperFormRow : IReadRow
{
    public required string Campaign { get; init; }

    public required int Number { get; init; }

    public required int Batch { get; init; }

    /// <summary>Of its stream.</summary>
    public required int Version { get; init; }

    public required PaperState State { get; init; }

    public string? FirstBy { get; init; }

    public string? FirstSheet { get; init; }

    public string? SecondBy { get; init; }

    public string? SecondSheet { get; init; }

    public string? SettledBy { get; init; }

    /// <summary>What is handed in; null while that is open, and for a void one.</summary>
    public string? Sheet { get; init; }

    /// <summary>Codes of the questions on which the entries differed, with spaces between them; they stay when it is settled.</summary>
    public string? Differences { get; init; }

    public PaperVoidReason? Reason { get; init; }

    public string? Note { get; init; }

    /// <summary>Of the last change.</summary>
    public required DateTimeOffset At { get; init; }

    public IReadOnlyList<string> Differing => Differences?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    public static PaperFormRow? Fold(IEnumerable<StoredFact> stream) => stream.Aggregate<StoredFact, PaperFormRow?>(null, Apply);

    public static PaperFormRow? Apply(PaperFormRow? before, StoredFact stored)
    {
        var after = stored.Fact switch
        {
            PaperEntered first when before is null => new()
            {
                Campaign = first.Campaign, Number = first.Number, Batch = first.Batch, Version = 0, State = first.State,
                FirstBy = stored.Actor, FirstSheet = first.Sheet, Sheet = first.State == PaperState.Agreed ? first.Sheet : null, At = first.At,
            },
            PaperEntered second => before with
            {
                State = second.State, SecondBy = stored.Actor, SecondSheet = second.Sheet, Sheet = second.State == PaperState.Agreed ? second.Sheet : null,
                Differences = second.Differences.IsDefaultOrEmpty ? null : string.Join(' ', second.Differences), At = second.At,
            },
            PaperSettled settled when before is not null => before with { State = PaperState.Agreed, SettledBy = stored.Actor, Sheet = settled.Sheet, At = settled.At },
            PaperVoided gone => (before ?? New(gone)) with { State = PaperState.Void, Sheet = null, Reason = gone.Reason, Note = gone.Note, At = gone.At },
            _ => before,
        };
        return after is null ? null : after with { Version = stored.Version };
    }

    private static PaperFormRow New(PaperVoided gone) => new()
    {
        Campaign = gone.Campaign, Number = gone.Number, Batch = gone.Batch, Version = 0, State = PaperState.Void, At = gone.At,
    };
}
