namespace Oversight.Storage.Ledger.Planning;

/// <summary>What a batch changes in the search by name: pairs that go, pairs that come, and how the counts move.</summary>
internal sealed class NameChanges
{
    public List<GramRow> Removed { get; } = [];

    public List<GramRow> Added { get; } = [];

    public Dictionary<string, int> Counts { get; } = [];

    public void Add(EnterpriseChange change)
    {
        if (change.Before == change.Now.Entry)
        {
            return;
        }

        if (change.Before is { } before)
        {
            Put(Removed, change.Id, PreparedName.Of(before), -1);
        }

        Put(Added, change.Id, change.Now, 1);
    }

    /// <summary>Neighbours in the tree become neighbours in time: many pairs then go through few pages.</summary>
    public void Sort()
    {
        Removed.Sort(GramRow.Compare);
        Added.Sort(GramRow.Compare);
    }

    private void Put(List<GramRow> rows, int enterprise, PreparedName name, int count)
    {
        foreach (var gram in name.Pairs)
        {
            rows.Add(new(gram, enterprise, name.Entry.Street));
        }

        foreach (var gram in name.Counted)
        {
            Counts[gram] = Counts.GetValueOrDefault(gram) + count;
        }
    }
}
