using System.Collections.Immutable;

namespace Oversight.Grains.Ledger;

/// <summary>
/// The data of a record: something that happened. Facts are immutable, carry a <see cref="RecordTypeAttribute"/>,
/// and say themselves which subjects they concern and how they count there; everything that counts is a sum of this.
/// </summary>
public interface IFact
{
    /// <summary>Each subject at most once. A fact may concern nobody: it then stands only in its stream.</summary>
    ImmutableArray<Concern> Concerns();
}
