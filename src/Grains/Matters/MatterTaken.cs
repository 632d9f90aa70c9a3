using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters;

/// <summary>An officer took the matter and handles it from now on.</summary>
[RecordType("matter.taken")]
public sealed record MatterTaken(string Handler) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
