using System.Collections.Immutable;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;

namespace Oversight.Grains.Matters.Custody;

/// <summary>Two bodies disagree on who is competent (管辖争议): seven working days to negotiate, Order 121 art 33.</summary>
[RecordType("custody.disputeOpened")]
public sealed record DisputeOpened : IFact
{
    public required string Opponent { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public ImmutableArray<ClockMark> Clocks { get; init; } = [];

    public ImmutableArray<Concern> Concerns() => [];
}
