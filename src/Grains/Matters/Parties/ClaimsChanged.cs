using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters.Parties;

/// <summary>The complainants ask for something else than before.</summary>
[RecordType("claims.changed")]
public sealed record ClaimsChanged : IFact
{
    public required ImmutableArray<Claim> Claims { get; init; }

    public int? ByAgent { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public ImmutableArray<Concern> Concerns() => [];
}
