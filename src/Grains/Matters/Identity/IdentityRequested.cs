using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters.Identity;

/// <summary>The handling officer asks to read who reported, for a purpose.</summary>
[RecordType("identity.requested")]
public sealed record IdentityRequested : IFact
{
    public required string Reader { get; init; }

    public required string Purpose { get; init; }

    public required DateTimeOffset At { get; init; }

    public ImmutableArray<Concern> Concerns() => [];
}
