using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters.Parties;

/// <summary>The complainants answered what form 1 asks, or answered otherwise than before.</summary>
[RecordType("consents.stated")]
public sealed record FormConsentsStated : IFact
{
    public required FormConsents Consents { get; init; }

    /// <summary>How it is proven.</summary>
    public required string Evidence { get; init; }

    public required DateTimeOffset At { get; init; }

    public ImmutableArray<Concern> Concerns() => [];
}
