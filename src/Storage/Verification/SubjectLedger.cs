using Oversight.Grains.Ledger;
using Oversight.Storage.Ledger.Planning;

namespace Oversight.Storage.Verification;

/// <summary>The subjects as the records make them, in the order in which they appear.</summary>
internal sealed class SubjectLedger
{
    private readonly Dictionary<string, SubjectTotals> subjects = [];

    public IReadOnlyDictionary<string, SubjectTotals> All => subjects;

    /// <summary>References into the vault that records hold.</summary>
    public long People { get; set; }

    /// <summary>Places taken of each quota.</summary>
    public Dictionary<string, int> Quotas { get; } = [];

    public SubjectTotals? Find(string key) => subjects.GetValueOrDefault(key);

    /// <summary>Takes a record's next number for the subject, as the writer did.</summary>
    public FeedNumber Next(SubjectDelta delta, long position)
    {
        if (!subjects.TryGetValue(delta.Subject.Value, out var totals))
        {
            totals = new(subjects.Count + 1);
            subjects.Add(delta.Subject.Value, totals);
        }

        totals.Head++;
        totals.Tallies = totals.Tallies.Plus(delta.Delta);
        totals.Feed += RowHash.Of(totals.Head, position);
        return new(delta.Subject, totals.Head);
    }
}
