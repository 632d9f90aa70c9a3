using Oversight.Grains.Enterprises;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Subjects;
using Oversight.Storage.Tests.Ledger;

namespace Oversight.Storage.Tests.Planning;

public sealed class BatchPlannerTests
{
    private readonly MemoryLedger ledger = new();

    [Fact]
    public void A_command_twice_in_one_batch_is_the_first_and_its_repeat()
    {
        var request = Commands.Complaint();

        var outcomes = ledger.Write([request, request with { Digest = "other" }]);

        var first = outcomes[0].ShouldBeOfType<AppendOutcome.Appended>().First;
        outcomes[1].ShouldBeOfType<AppendOutcome.Duplicate>().First.ShouldBeSameAs(first);
        ledger.Records.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_repeat_is_a_repeat_although_its_stream_has_moved_on()
    {
        var request = Commands.Complaint();
        ledger.Write([request]);

        ledger.Write([request])[0].ShouldBeOfType<AppendOutcome.Duplicate>().First.Position.ShouldBe(1);
    }

    [Fact]
    public void A_command_under_another_stream_shows_the_first_one_and_writes_nothing()
    {
        var key = Commands.Key();
        ledger.Write([Commands.Complaint(key: key)]);

        var outcome = ledger.Write([Commands.Division("11", "北京") with { Command = key }])[0];

        outcome.ShouldBeOfType<AppendOutcome.Duplicate>().First.Stream.ShouldStartWith("matter/");
        ledger.Records.ShouldHaveSingleItem();
    }

    [Fact]
    public void The_second_of_two_decisions_on_one_version_conflicts_and_leaves_its_command_free()
    {
        var late = Commands.Division("11", "北平");
        var outcomes = ledger.Write([Commands.Division("11", "北京"), late]);

        outcomes[1].ShouldBe(new AppendOutcome.Conflict(1));
        ledger.Write([late with { ExpectedVersion = 1 }])[0].ShouldBeOfType<AppendOutcome.Appended>().Version.ShouldBe(2);
    }

    [Fact]
    public void Decisions_that_build_on_each_other_pass_in_one_batch()
    {
        var outcomes = ledger.Write([Commands.Division("11", "北京"), Commands.Division("11", "北京市", 1), Commands.Division("11", "京", 2)]);

        outcomes.Cast<AppendOutcome.Appended>().Select(outcome => outcome.Version).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void A_request_of_several_facts_answers_with_the_first_and_the_last_version()
    {
        var opening = Commands.Complaint("E1");
        var received = (MatterReceived)opening.Facts[0];
        var closed = new MatterClosed
        {
            Number = null, Kind = received.Kind, Enterprise = "E1", Street = received.Street, Outcome = MatterOutcome.Settled,
            ClosedAt = received.ReceivedAt, Summary = "x",
        };

        var appended = ledger.Write([MatterDecisions.Open(received, opening.Command, "d", closed)])[0].ShouldBeOfType<AppendOutcome.Appended>();

        appended.First.Fact.ShouldBe(received);
        appended.Version.ShouldBe(2);
        ledger.Subjects["enterprise/E1"].Tallies.Consumers.ShouldBe(new ChannelTally(1, 0, 1));
    }

    [Fact]
    public void Time_does_not_run_backwards_and_has_microseconds()
    {
        var noon = new DateTimeOffset(2026, 5, 1, 12, 0, 0, TimeSpan.Zero).AddTicks(123);
        ledger.Write([Commands.Complaint()], noon);
        ledger.Write([Commands.Complaint()], noon.AddHours(-1));

        ledger.Records[0].At.ShouldBe(Instant.ToMicroseconds(noon));
        ledger.Records[1].At.ShouldBe(ledger.Records[0].At);
        ledger.Records[0].Parse().At.Ticks.ShouldBe(noon.Ticks - 3);
    }

    [Fact]
    public void A_row_without_a_fact_that_concerns_it_is_refused()
    {
        var request = Commands.Division("11", "北京") with { Rows = [new EnterpriseRow("E9", "店", null, null, null, 1)] };

        Should.Throw<ArgumentException>(() => ledger.Write([request]));
    }

    [Fact]
    public void A_request_without_facts_is_refused() =>
        Should.Throw<ArgumentException>(() => ledger.Write([Commands.Complaint() with { Facts = [] }]));

    [Theory]
    [InlineData("enterprise/A B")]
    [InlineData("enterprise/A#1")]
    public void A_subject_that_would_not_read_back_is_refused(string key) =>
        Should.Throw<ArgumentException>(() => ledger.Write([Commands.Complaint(key["enterprise/".Length..])]));

    [Fact]
    public void A_renamed_enterprise_leaves_no_pair_of_its_old_name()
    {
        ledger.Write([Commands.Register("E1", "天地店", "110101001")]);
        var known = new EnterpriseRegistered { Code = "E1", Name = "天地店", Street = "110101001" };
        ledger.Write([Commands.Register("E1", "天人店", "110101002", known, 1)]);

        ledger.Pairs.Keys.Select(key => key.Gram).ShouldBe(["人店", "天人", "店\u0003"], ignoreOrder: true);
        ledger.Pairs.Values.Distinct().ShouldBe(["110101002"]);
        ledger.Counts.Where(pair => pair.Value > 0).Select(pair => pair.Key).ShouldBe(["人", "人店", "天", "天人", "店", "店\u0003"], ignoreOrder: true);
        ledger.Counts.Values.ShouldAllBe(count => count >= 0);
    }
}
