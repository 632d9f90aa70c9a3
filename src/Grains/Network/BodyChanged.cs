using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Network;

/// <summary>What is known of a body changed: the fact states it whole.</summary>
[RecordType("body.changed")]
public sealed record BodyChanged(Body Body) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
