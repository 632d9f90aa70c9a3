using Oversight.Grains.Subjects;

namespace Oversight.Storage.Ledger.Planning;

/// <summary>A subject's new head, and what the batch adds to its tallies.</summary>
internal sealed class SubjectChange(string key, int id, long head, bool isNew)
{
    public string Key { get; } = key;

    public int Id { get; } = id;

    public bool IsNew { get; } = isNew;

    public long Head { get; private set; } = head;

    public Tallies Delta { get; private set; }

    public long Next(Tallies delta)
    {
        Delta = Delta.Plus(delta);
        return ++Head;
    }
}
