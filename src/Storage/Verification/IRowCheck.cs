using Oversight.Grains.Ledger;

namespace Oversight.Storage.Verification;

/// <summary>The rows of one table, each of which is the fold of one stream.</summary>
internal interface IRowCheck
{
    /// <summary>Every stream of this kind begins with it, and ends with the row's key.</summary>
    string StreamPrefix { get; }

    /// <summary>Takes the whole of one stream, in order.</summary>
    void Add(string key, IReadOnlyList<StoredFact> stream);

    /// <summary>Compares what was added since the last time with the table.</summary>
    IAsyncEnumerable<Difference> CompareAsync();

    /// <summary>Rows that no stream makes; asked when all streams were compared.</summary>
    IAsyncEnumerable<Difference> ExtrasAsync();
}
