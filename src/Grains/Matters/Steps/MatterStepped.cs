using System.Collections.Immutable;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Hints;
using Oversight.Grains.Procedures;

namespace Oversight.Grains.Matters.Steps;

/// <summary>A matter went a step on in its procedure. It tells itself what it did to the clocks, whatever the tables say later.</summary>
[RecordType("matter.stepped")]
public sealed record MatterStepped : IFact
{
    public required Step Step { get; init; }

    public required Stage From { get; init; }

    public required Stage To { get; init; }

    public required DateTimeOffset At { get; init; }

    public StepDetails Details { get; init; } = StepDetails.None;

    public ImmutableArray<ClockMark> Clocks { get; init; } = [];

    /// <summary>The hints that were shown to who decided; null when there were none.</summary>
    public ImmutableArray<Hint>? Hints { get; init; }

    public ImmutableArray<Concern> Concerns() => [];
}
