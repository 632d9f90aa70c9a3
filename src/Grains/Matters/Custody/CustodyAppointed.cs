using System.Collections.Immutable;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;

namespace Oversight.Grains.Matters.Custody;

/// <summary>The common superior designated who handles the matter; nobody is asked.</summary>
[RecordType("custody.appointed")]
public sealed record CustodyAppointed : IFact
{
    public required string To { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public ImmutableArray<ClockMark> Clocks { get; init; } = [];

    public ImmutableArray<Concern> Concerns() => [];
}
