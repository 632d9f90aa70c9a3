using System.Collections.Immutable;
using Oversight.Grains.Ledger;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Matters;

/// <summary>A matter ended. It carries where the matter counts, so that folding it needs no other record.</summary>
[RecordType("matter.closed")]
public sealed record MatterClosed : ICountedFact
{
    public string? Number { get; init; }

    public required MatterKind Kind { get; init; }

    public string? Enterprise { get; init; }

    public string? Street { get; init; }

    public required MatterOutcome Outcome { get; init; }

    /// <summary>What was done, in the officer's words.</summary>
    public string? Note { get; init; }

    public required DateTimeOffset ClosedAt { get; init; }

    public required string Summary { get; init; }

    public ImmutableArray<Concern> Concerns() =>
        MatterConcerns.Of(Enterprise, Street, MatterKinds.Of(Kind).Channel, ChannelTally.OneClosed);

    public ImmutableArray<MonthEffect> Months(SubjectKey subject) => [new(ClosedAt, MatterKinds.Of(Kind).Channel, 0, 1)];

    public TimelineEntry Line() =>
        new(ClosedAt, MatterKinds.Of(Kind).Channel, Kind, TimelineEvent.Closed, Summary) { Number = Number, Outcome = Outcome };
}
