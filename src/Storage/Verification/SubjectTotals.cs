using Oversight.Grains.Subjects;

namespace Oversight.Storage.Verification;

/// <summary>What the records say of one subject.</summary>
internal sealed class SubjectTotals(int id)
{
    public int Id { get; } = id;

    public long Head { get; set; }

    public Tallies Tallies { get; set; }

    /// <summary>A sum over the hashes of the feed's rows: equal feeds give equal sums, whatever order they are read in.</summary>
    public ulong Feed { get; set; }
}
