using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters.Parties;

/// <summary>A power of attorney was handed in after the complaint.</summary>
[RecordType("agent.filed")]
public sealed record AgentFiled : IFact
{
    public required SealedAgent Agent { get; init; }

    public required DateTimeOffset At { get; init; }

    public ImmutableArray<Concern> Concerns() => [];
}
