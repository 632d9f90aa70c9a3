using System.Collections.Concurrent;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Feeds;

/// <summary>The inboxes of the subjects that are active in this process. A subject without one costs a commit nothing.</summary>
public sealed class FeedInboxes
{
    private readonly ConcurrentDictionary<SubjectKey, FeedInbox> open = new();

    /// <summary>
    /// Opens a subject's inbox. Must happen before the feed is read: what commits in between then lies in the inbox,
    /// and what lies in both is ignored by its number. A second activation replaces the inbox of the first.
    /// </summary>
    public FeedInbox Open(SubjectKey subject)
    {
        var inbox = new FeedInbox(subject);
        open[subject] = inbox;
        return inbox;
    }

    public void Close(FeedInbox inbox) => open.TryRemove(new(inbox.Subject, inbox));

    /// <summary>The profile of a subject that is active in this process and has no mail; null when its grain must be asked.</summary>
    public TProfile? Published<TProfile>(SubjectKey subject)
        where TProfile : class => open.TryGetValue(subject, out var inbox) ? inbox.Profile as TProfile : null;

    public void Deliver(StoredFact stored)
    {
        foreach (var number in stored.Numbers)
        {
            if (open.TryGetValue(number.Subject, out var inbox))
            {
                inbox.Add(new(number.Number, stored));
            }
        }
    }

    /// <summary>Too much was missed to deliver it: every active subject reads its feed when it is next asked.</summary>
    public void OverflowAll()
    {
        foreach (var inbox in open.Values)
        {
            inbox.Overflow();
        }
    }
}
