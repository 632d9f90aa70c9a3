using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters.Identity;

/// <summary>A custodian, who is the record's actor, approved or refused that the identity is read.</summary>
[RecordType("identity.answered")]
public sealed record IdentityAnswered : IFact
{
    public required bool Approved { get; init; }

    public string? Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The one reading has to happen by then; null when refused.</summary>
    public DateTimeOffset? Until { get; init; }

    public ImmutableArray<Concern> Concerns() => [];
}
