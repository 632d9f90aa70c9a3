using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters.Custody;

/// <summary>The body that was offered the matter accepts or refuses it; a refusal has a reason.</summary>
[RecordType("custody.answered")]
public sealed record CustodyAnswered : IFact
{
    public required bool Accepted { get; init; }

    public string? Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public ImmutableArray<Concern> Concerns() => [];
}
