using System.Collections.Immutable;

namespace Oversight.Grains.Ledger;

/// <summary>A fact that takes places of quotas. What it took stands in the record, so that the counts can be computed again from the ledger.</summary>
public interface IClaimingFact : IFact
{
    /// <summary>Keys of the quotas of which this fact took one place each.</summary>
    ImmutableArray<string> Claimed();
}
