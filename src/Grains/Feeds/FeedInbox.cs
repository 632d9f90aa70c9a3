using Oversight.Grains.Ledger;

namespace Oversight.Grains.Feeds;

/// <summary>
/// Where commits wait for one active subject until it is next read. Written by the ledger's tail, emptied by the grain;
/// when nobody reads for long it overflows, and the grain reads its feed instead.
/// </summary>
public sealed class FeedInbox(SubjectKey subject)
{
    private const int Capacity = 512;

    private readonly Lock gate = new();
    private List<FeedEntry> waiting = [];
    private bool overflowed;
    private volatile bool hasMail;
    private volatile object? profile;

    public SubjectKey Subject { get; } = subject;

    public bool HasMail => hasMail;

    /// <summary>What the grain last made of the feed; null when something has arrived since.</summary>
    public object? Profile => profile;

    /// <summary>Lets readers in this process have the profile without a call to the grain, until the next mail.</summary>
    public void Publish(object? current)
    {
        lock (gate)
        {
            // Mail that came while the profile was made is not in it.
            if (!hasMail)
            {
                profile = current;
            }
        }
    }

    public void Add(FeedEntry entry)
    {
        lock (gate)
        {
            if (waiting.Count >= Capacity)
            {
                Spill();
            }
            else if (!overflowed)
            {
                waiting.Add(entry);
            }

            hasMail = true;
            profile = null;
        }
    }

    /// <summary>Tells the grain that it missed something and must read its feed.</summary>
    public void Overflow()
    {
        lock (gate)
        {
            Spill();
            hasMail = true;
            profile = null;
        }
    }

    /// <summary>Empties the inbox. True when the entries are all there is; false when some were dropped.</summary>
    public bool TryTake(out IReadOnlyList<FeedEntry> entries)
    {
        lock (gate)
        {
            var complete = !overflowed;
            entries = waiting;
            waiting = [];
            overflowed = false;
            hasMail = false;
            return complete;
        }
    }

    private void Spill()
    {
        waiting = [];
        overflowed = true;
    }
}
