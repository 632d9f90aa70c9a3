using Oversight.Grains.Feeds;
using Oversight.Grains.Ledger;
using Oversight.Grains.Streets;

namespace Oversight.Grains.Tests.Feeds;

public sealed class FeedInboxTests
{
    private static readonly SubjectKey Street = SubjectKey.Street("330106001");

    [Fact]
    public void What_was_delivered_is_taken_once_and_in_order()
    {
        var inbox = new FeedInbox(Street);
        inbox.Add(Entry(1));
        inbox.Add(Entry(2));

        inbox.TryTake(out var entries).ShouldBeTrue();
        entries.Select(entry => entry.Number).ShouldBe([1, 2]);
        inbox.HasMail.ShouldBeFalse();
        inbox.TryTake(out entries).ShouldBeTrue();
        entries.ShouldBeEmpty();
    }

    [Fact]
    public void An_inbox_that_nobody_empties_overflows_and_says_so()
    {
        var inbox = new FeedInbox(Street);
        for (var number = 1; number <= 10_000; number++)
        {
            inbox.Add(Entry(number));
        }

        inbox.HasMail.ShouldBeTrue();
        inbox.TryTake(out var entries).ShouldBeFalse();
        entries.Count.ShouldBeLessThan(1_000);
    }

    [Fact]
    public void Only_open_inboxes_get_mail_and_a_closed_one_no_more()
    {
        var inboxes = new FeedInboxes();
        var inbox = inboxes.Open(Street);
        inboxes.Deliver(Entry(1).Stored);
        inbox.HasMail.ShouldBeTrue();

        inbox.TryTake(out _);
        inboxes.Close(inbox);
        inboxes.Deliver(Entry(2).Stored);
        inbox.HasMail.ShouldBeFalse();
    }

    [Fact]
    public void A_published_profile_is_served_until_something_arrives()
    {
        var inboxes = new FeedInboxes();
        var inbox = inboxes.Open(Street);
        inbox.Publish("as of 0");
        inboxes.Published<string>(Street).ShouldBe("as of 0");

        inboxes.Deliver(Entry(1).Stored);
        inboxes.Published<string>(Street).ShouldBeNull();
        inbox.TryTake(out _);
        inboxes.Published<string>(Street).ShouldBeNull();
        inbox.Publish("as of 1");
        inboxes.Published<string>(Street).ShouldBe("as of 1");

        inboxes.OverflowAll();
        inboxes.Published<string>(Street).ShouldBeNull();
    }

    [Fact]
    public void A_profile_made_before_mail_arrived_is_not_published()
    {
        var inbox = new FeedInbox(Street);
        inbox.Add(Entry(1));
        inbox.Publish("as of 0");
        inbox.Profile.ShouldBeNull();
    }

    [Fact]
    public void A_closed_inbox_serves_nothing()
    {
        var inboxes = new FeedInboxes();
        var inbox = inboxes.Open(Street);
        inbox.Publish("as of 0");
        inboxes.Close(inbox);
        inboxes.Published<string>(Street).ShouldBeNull();
    }

    [Fact]
    public void Closing_the_inbox_of_an_older_activation_leaves_the_newer_one_open()
    {
        var inboxes = new FeedInboxes();
        var older = inboxes.Open(Street);
        var newer = inboxes.Open(Street);

        inboxes.Close(older);
        inboxes.Deliver(Entry(1).Stored);

        newer.HasMail.ShouldBeTrue();
    }

    private static FeedEntry Entry(long number) => new(
        number,
        new(number, "division/330106001", 1, DateTimeOffset.UnixEpoch, "t", "t:1", "d", [new(Street, number)], new DivisionRegistered("330106001", "北山街道")));
}
