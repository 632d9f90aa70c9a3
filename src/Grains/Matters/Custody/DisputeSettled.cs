using System.Collections.Immutable;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;

namespace Oversight.Grains.Matters.Custody;

/// <summary>The bodies agreed among themselves, or the negotiation failed and went to the common superior.</summary>
[RecordType("custody.disputeSettled")]
public sealed record DisputeSettled : IFact
{
    /// <summary>False: it goes to the common superior, who has seven working days.</summary>
    public required bool Agreed { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public ImmutableArray<ClockMark> Clocks { get; init; } = [];

    public ImmutableArray<Concern> Concerns() => [];
}
