using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters.Custody;

/// <summary>The holder offers the matter to another body. Until that body accepts, the holder keeps it (首问负责).</summary>
[RecordType("custody.offered")]
public sealed record CustodyOffered : IFact
{
    public required string To { get; init; }

    public required CustodyKind Kind { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public ImmutableArray<Concern> Concerns() => [];
}
