using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters.Clocks;

/// <summary>The holiday notice of a year arrived, and provisional dates became final.</summary>
[RecordType("matter.clocksRecomputed")]
public sealed record ClocksRecomputed : IFact
{
    public required ImmutableArray<ClockMark> Clocks { get; init; }

    public ImmutableArray<Concern> Concerns() => [];
}
