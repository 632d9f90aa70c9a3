using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters;

/// <summary>The handling officer read in the vault who brought the matter, for a purpose (Order 121 art 37; PIPL art 51).</summary>
[RecordType("matter.identityRead")]
public sealed record IdentityRead(string Reader, string Purpose) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
