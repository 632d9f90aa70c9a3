using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters;

/// <summary>An officer took the matter and handles it from now on.</summary>
[RecordType("matter.taken")]
public sealed record MatterTaken(string Handler) : IFact
{
    /// <summary>Null in records of before this was kept; the ledger's own time stands for it.</summary>
    public DateTimeOffset? At { get; init; }

    public ImmutableArray<Concern> Concerns() => [];
}
