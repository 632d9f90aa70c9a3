using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Responses.Paper;

/// <summary>A batch of paper forms with consecutive numbers; the first fact of its stream.</summary>
[RecordType("paper.opened")]
public sealed record PaperOpened : IFact
{
    public required string Campaign { get; init; }

    /// <summary>From 1 in each campaign.</summary>
    public required int Batch { get; init; }

    public required int Wave { get; init; }

    /// <summary>Number of the first form, without its check digit.</summary>
    public required int First { get; init; }

    public required int Last { get; init; }

    /// <summary>In which the forms are printed.</summary>
    public required string Language { get; init; }

    /// <summary>How many forms of a hundred are entered twice.</summary>
    public required int DoubleShare { get; init; }

    /// <summary>The invitation of the first form, the next ones following; null where nobody is invited in person.</summary>
    public int? Invitation { get; init; }

    /// <summary>The number of the street's poster, where the population is streets.</summary>
    public int? Poster { get; init; }

    /// <summary>Nine digits: where the forms are handed out.</summary>
    public string? Street { get; init; }

    public required DateTimeOffset At { get; init; }

    public ImmutableArray<Concern> Concerns() => [Concern.Mention(SubjectKey.Campaign(Campaign))];
}
