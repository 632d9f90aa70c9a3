using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Network;

/// <summary>A body joined the network.</summary>
[RecordType("body.registered")]
public sealed record BodyRegistered(Body Body) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
