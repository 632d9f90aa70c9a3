using CsCheck;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Streets;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Tests.Subjects;

/// <summary>The folds agree with counting matters one by one, which is what a person would do with a pencil.</summary>
public sealed class ProfileTests
{
    [Fact]
    public void The_tallies_of_an_enterprise_are_what_counting_its_matters_gives() => History.Facts.Sample(facts =>
    {
        foreach (var code in History.Enterprises)
        {
            var subject = SubjectKey.Enterprise(code);
            var fold = Fold<EnterpriseState>(subject, History.Feed(facts, subject));
            fold.State.Profile.Tallies.ShouldBe(CountByHand(facts, subject));
        }
    });

    [Fact]
    public void The_tallies_of_a_street_are_what_counting_its_matters_gives() => History.Facts.Sample(facts =>
    {
        foreach (var code in History.Streets)
        {
            var subject = SubjectKey.Street(code);
            var fold = Fold<StreetState>(subject, History.Feed(facts, subject));
            fold.State.Profile.Tallies.ShouldBe(CountByHand(facts, subject));
        }
    });

    [Fact]
    public void Received_is_open_and_closed_together_and_nothing_is_negative() => History.Facts.Sample(facts =>
    {
        foreach (var code in History.Enterprises)
        {
            var subject = SubjectKey.Enterprise(code);
            var tallies = Fold<EnterpriseState>(subject, History.Feed(facts, subject)).State.Profile.Tallies;
            foreach (var channel in Enum.GetValues<Channel>())
            {
                tallies[channel].Received.ShouldBe(tallies[channel].Open + tallies[channel].Closed);
                tallies[channel].Open.ShouldBeGreaterThanOrEqualTo(0);
                tallies[channel].Closed.ShouldBeGreaterThanOrEqualTo(0);
            }
        }
    });

    [Fact]
    public void The_months_add_up_to_the_tallies() => History.Facts.Sample(facts =>
    {
        foreach (var subject in History.Enterprises.Select(SubjectKey.Enterprise).Concat(History.Streets.Select(SubjectKey.Street)))
        {
            var profile = Fold<StreetState>(subject, History.Feed(facts, subject)).State.Profile;
            profile.Months.Values.Sum(month => month.Received).ShouldBe(profile.Tallies.Total().Received);
            profile.Months.Values.Sum(month => month.Closed).ShouldBe(profile.Tallies.Total().Closed);
        }
    });

    [Fact]
    public void Entries_that_come_twice_or_again_later_change_nothing() =>
        Gen.Select(History.Facts, Gen.Int).Sample((facts, seed) =>
        {
            var subject = SubjectKey.Street(History.Streets[0]);
            var feed = History.Feed(facts, subject);
            var once = Fold<StreetState>(subject, feed);

            var random = new Random(seed);
            var twice = new SubjectFold<StreetState>(subject);
            for (var at = 0; at < feed.Count; at++)
            {
                twice.TryApply(feed[at]).ShouldBeTrue();
                twice.TryApply(feed[random.Next(at + 1)]).ShouldBeTrue();
            }

            LedgerText(twice.State).ShouldBe(LedgerText(once.State));
        });

    [Fact]
    public void A_gap_is_refused_and_changes_nothing() => History.Facts.Sample(facts =>
    {
        var subject = SubjectKey.Street(History.Streets[0]);
        var feed = History.Feed(facts, subject);
        var fold = new SubjectFold<StreetState>(subject);
        foreach (var entry in feed.Skip(1))
        {
            fold.TryApply(entry).ShouldBeFalse();
        }

        fold.Number.ShouldBe(0);
        fold.State.ShouldBeSameAs(StreetState.Empty);
    });

    [Fact]
    public void A_snapshot_in_the_middle_and_the_rest_of_the_feed_give_the_same_profile() =>
        Gen.Select(History.Facts, Gen.Double[0, 1]).Sample((facts, cut) =>
        {
            var subject = SubjectKey.Street(History.Streets[0]);
            var feed = History.Feed(facts, subject);
            var at = (int)(feed.Count * cut);
            var half = Fold<StreetState>(subject, feed.Take(at));

            var restored = new SubjectFold<StreetState>(subject);
            var snapshot = System.Text.Json.JsonSerializer.Deserialize<StreetState>(LedgerText(half.State), LedgerJson.Options)!;
            restored.Restore(snapshot, half.Number);
            foreach (var entry in feed.Skip(at))
            {
                restored.TryApply(entry).ShouldBeTrue();
            }

            LedgerText(restored.State).ShouldBe(LedgerText(Fold<StreetState>(subject, feed).State));
        });

    [Fact]
    public void The_ranking_of_a_street_counts_its_matters_by_enterprise() => History.Facts.Sample(facts =>
    {
        var subject = SubjectKey.Street(History.Streets[0]);
        var state = Fold<StreetState>(subject, History.Feed(facts, subject)).State;
        var expected = Matters(facts).Where(matter => matter.Street == subject.Code)
            .GroupBy(matter => matter.Enterprise!).ToDictionary(group => group.Key, group => group.Count());
        state.Enterprises.ToDictionary(row => row.Key, row => row.Value.Received).ShouldBe(expected, ignoreOrder: true);
    });

    private static SubjectFold<TState> Fold<TState>(SubjectKey subject, IEnumerable<FeedEntry> feed)
        where TState : class, ISubjectState<TState>
    {
        var fold = new SubjectFold<TState>(subject);
        foreach (var entry in feed)
        {
            fold.TryApply(entry).ShouldBeTrue();
        }

        return fold;
    }

    private static string LedgerText<T>(T state) => System.Text.Json.JsonSerializer.Serialize(state, LedgerJson.Options);

    private static Tallies CountByHand(IEnumerable<IFact> facts, SubjectKey subject)
    {
        var tallies = default(Tallies);
        foreach (var matter in Matters(facts))
        {
            if (subject.IsEnterprise ? matter.Enterprise == subject.Code : matter.Street == subject.Code)
            {
                tallies = tallies.Add(MatterKinds.Of(matter.Kind).Channel, ChannelTally.OneMatter(matter.Open));
            }
        }

        return tallies;
    }

    /// <summary>Follows each matter by its receiving time, which the generator draws from a wide range, and its kind.</summary>
    private static List<(MatterKind Kind, string? Enterprise, string? Street, bool Open)> Matters(IEnumerable<IFact> facts)
    {
        var matters = new List<(MatterKind Kind, string? Enterprise, string? Street, bool Open)>();
        foreach (var fact in facts)
        {
            switch (fact)
            {
                case MatterReceived received:
                    matters.Add((received.Kind, received.Enterprise, received.Street, true));
                    break;
                case MatterMoved moved:
                    Replace(matters, (moved.Kind, moved.FromEnterprise, moved.FromStreet, moved.ClosedAt is null), (moved.Kind, moved.ToEnterprise, moved.ToStreet, moved.ClosedAt is null));
                    break;
                case MatterClosed closed:
                    Replace(matters, (closed.Kind, closed.Enterprise, closed.Street, true), (closed.Kind, closed.Enterprise, closed.Street, false));
                    break;
            }
        }

        return matters;
    }

    private static void Replace<T>(List<T> list, T old, T with)
    {
        list.Remove(old).ShouldBeTrue();
        list.Add(with);
    }
}
