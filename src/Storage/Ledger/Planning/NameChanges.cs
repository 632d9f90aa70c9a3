namespace Oversight.Storage.Ledger.Planning;

/// <summary>What a batch changes in the search by name: pairs that go, pairs that come, and how the counts move.</summary>
internal sealed class NameChanges
{
    public List<GramRow> Removed { get; } = [];

    public List<GramRow> Added { get; } = [];

    public Dictionary<string, int> Counts { get; } = [];

    public void Add(EnterpriseChange change)
    {
        if (change.Before == change.Now)
        {
            return;
        }

        if (change.Before is { } before)
        {
            Put(Removed, change.Id, before, -1);
        }

        Put(Added, change.Id, change.Now, 1);
    }

    /// <summary>Neighbours in the tree become neighbours in time: many pairs then go through few pages.</summary>
    public void Sort()
    {
        Removed.Sort(GramRow.Compare);
        Added.Sort(GramRow.Compare);
    }

    private void Put(List<GramRow> rows, int enterprise, EnterpriseEntry entry, int count)
    {
        foreach (var gram in NameGrams.Pairs(entry.Folded))
        {
            rows.Add(new(gram, enterprise, entry.Street));
        }

        foreach (var gram in NameGrams.Counted(entry.Folded))
        {
            Counts[gram] = Counts.GetValueOrDefault(gram) + count;
        }
    }
}
