using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Network;

/// <summary>A body works no more from a day on. It stays in the network, because old matters name it.</summary>
[RecordType("body.closed")]
public sealed record BodyClosed(string Id, DateOnly On, string? Reason = null) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
