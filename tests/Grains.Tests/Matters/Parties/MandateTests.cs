using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Network;
using Oversight.Grains.Procedures;
using Oversight.Testing;

namespace Oversight.Grains.Tests.Matters.Parties;

/// <summary>Who may give away what of whose claims.</summary>
public sealed class MandateTests
{
    private static readonly Caller Officer = new("lin", Role.Officer, "330106");
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
    private static readonly StepDetails Agreed = new() { Agreement = new("每人退款一百元", true, false, null) };

    [Fact]
    public void One_complainant_needs_nobodys_consent()
    {
        var matter = Mediating(null);
        matter.Parties.View.Complainants.ShouldBe(1);
        Take(matter, Step.Agree, Agreed).Stage.ShouldBe(Stage.Agreed);
        Take(matter, Step.Withdraw).Stage.ShouldBe(Stage.Withdrawn);
    }

    [Theory]
    [InlineData("", "1, 2, 3")]
    [InlineData("1", "2, 3")]
    [InlineData("1 3", "2")]
    public void Everybody_who_is_no_representative_has_to_agree(string representatives, string missing)
    {
        var matter = Mediating(Joint(representatives));
        Refused(matter, Step.Agree, Agreed).ShouldBe($"needs the recorded consent to Settle of complainant {missing} (Order 121 art 12)");
        var consented = Do(matter, new RecordConsent(Key(), Officer, Disposal.Settle, [.. missing.Split(", ").Select(int.Parse)], null, "书面"));
        Take(consented, Step.Agree, Agreed).Stage.ShouldBe(Stage.Agreed);
    }

    [Fact]
    public void A_termination_asks_only_where_it_is_a_withdrawal_or_a_settlement()
    {
        var matter = Mediating(Joint("1"));
        var reason = new StepDetails { Reason = "商家不同意" };
        Take(matter, Step.Terminate, reason with { TerminationGround = TerminationGround.NoAgreementPossible }).Stage.ShouldBe(Stage.Terminated);
        Refused(matter, Step.Terminate, reason with { TerminationGround = TerminationGround.WithdrawnOrSettled })
            .ShouldBe("needs the recorded consent to WaiveClaims, Settle of complainant 2, 3 (Order 121 art 12)");
        var consented = Do(matter, new RecordConsent(Key(), Officer, Disposal.WaiveClaims, [2, 3], null, "书面"));
        Take(consented, Step.Terminate, reason with { TerminationGround = TerminationGround.WithdrawnOrSettled }).Stage.ShouldBe(Stage.Terminated);
    }

    [Fact]
    public void The_short_way_to_an_end_asks_as_well()
    {
        var matter = Mediating(Joint("1"));
        Should.Throw<InvalidInputException>(() => MatterDecisions.Close(matter, new(Key(), Officer, MatterOutcome.Settled, null), TestClocks.Keeper, Now)).Rule!.ShouldContain("art 12");
        Should.Throw<InvalidInputException>(() => MatterDecisions.Close(matter, new(Key(), Officer, MatterOutcome.Withdrawn, null), TestClocks.Keeper, Now)).Rule!.ShouldContain("art 12");
    }

    [Fact]
    public void An_agent_gives_the_consent_of_the_one_who_sent_them_and_of_nobody_else()
    {
        var matter = Mediating(Joint("1") with { Agent = Sealed(2, Disposal.Settle) });
        Refused(matter, new RecordConsent(Key(), Officer, Disposal.Settle, [3], 1, "书面")).ShouldBe("agent 1 acts for complainant 2 alone (Order 121 art 11)");
        Refused(matter, new RecordConsent(Key(), Officer, Disposal.WaiveClaims, [2], 1, "书面")).ShouldBe("the power of attorney of agent 1 has to include WaiveClaims (Order 121 art 11)");
        var one = Do(matter, new RecordConsent(Key(), Officer, Disposal.Settle, [2], 1, "书面"));
        Refused(one, Step.Agree, Agreed).ShouldBe("needs the recorded consent to Settle of complainant 3 (Order 121 art 12)");

        // Where the agent acts, that is the consent of who sent them.
        var three = Do(matter, new RecordConsent(Key(), Officer, Disposal.Settle, [3], null, "书面"));
        Take(three, Step.Agree, Agreed with { ByAgent = 1 }).Stage.ShouldBe(Stage.Agreed);
    }

    [Theory]
    [InlineData(-1, "the power of attorney begins only on 2026-11-24 (Order 121 art 11)")]
    [InlineData(0, null)]
    [InlineData(1, null)]
    [InlineData(2, "the power of attorney ended on 2026-11-25 (Order 121 art 11)")]
    public void An_agent_acts_on_the_days_of_the_power_alone(int days, string? refusal)
    {
        var sent = Sealed(1, Disposal.Settle);
        var matter = Mediating(new() { Agent = sent with { Power = sent.Power with { From = new(2026, 11, 24), To = new(2026, 11, 25) } } });
        AppendRequest Agree() => StepDecisions.Take(matter, new(Key(), Officer, Step.Agree, Agreed with { ByAgent = 1 }), TestClocks.Keeper, Now.AddDays(days));
        if (refusal is null)
        {
            Agree().Facts.OfType<MatterStepped>().Single().Details.ByAgent.ShouldBe(1);
        }
        else
        {
            Should.Throw<InvalidInputException>(Agree).Rule.ShouldBe(refusal);
        }
    }

    [Fact]
    public void A_general_power_is_enough_to_take_part_and_not_to_give_anything_away()
    {
        var matter = Mediating(new() { Agent = Sealed(1) }, begun: false);
        var mediating = Take(matter, Step.BeginMediation, new() { BothConsent = true, ByAgent = 1 });
        foreach (var (step, details, power) in new[] { (Step.Agree, Agreed, "Settle"), (Step.Withdraw, StepDetails.None, "WaiveClaims"), (Step.SettlePrivately, StepDetails.None, "Settle") })
        {
            Refused(mediating, step, details with { ByAgent = 1 }).ShouldBe($"the power of attorney of agent 1 has to include {power} (Order 121 art 11)");
        }
    }

    [Fact]
    public void What_was_refused_at_intake_is_refused_until_it_is_answered_otherwise()
    {
        var matter = Mediating(new() { Consents = new(true, false) }, begun: false);
        Refused(matter, Step.Delegate, new() { BothConsent = true }).ShouldBe("the complainant refused delegated mediation; record that they agree now (Order 121 art 19)");
        var agrees = Do(matter, new StateFormConsents(Key(), Officer, new(null, true), "电话"));
        agrees.Parties.View.Consents.ShouldBe(new(true, true));
        Take(agrees, Step.Delegate, new() { BothConsent = true }).Stage.ShouldBe(Stage.DelegatedMediation);
        Take(Mediating(null, begun: false), Step.Delegate, new() { BothConsent = true }).Stage.ShouldBe(Stage.DelegatedMediation);
    }

    [Fact]
    public void A_matter_of_before_there_were_parties_reads_as_one_persons() =>
        MatterDecisions.Fold("m", null, Key(), "d", [Received()]).Parties.View.ShouldBe(new PartyView { Complainants = 1 });

    private static MatterReceived Received() =>
        new() { Kind = MatterKind.Complaint, Content = "面是坏的", ReceivedAt = Now, Source = Source.Web, Reporter = "r1" };

    private static PartiesNamed Joint(string representatives) => new()
    {
        Others = ["r2", "r3"],
        Representatives = [.. representatives.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)],
    };

    private static SealedAgent Sealed(int principal, params Disposal[] powers) => new("r9", new(principal, "代为投诉", [.. powers], new(2026, 1, 1), new(2026, 12, 31)));

    private static MatterState Mediating(PartiesNamed? parties, bool begun = true)
    {
        IFact[] facts = parties is null ? [Received()] : [Received(), parties];
        var state = MatterDecisions.Fold("m", null, Key(), "d", [.. facts, new MatterTaken(Officer.Name)]);
        var accepted = Take(state, Step.Accept);
        return begun ? Take(accepted, Step.BeginMediation, new() { BothConsent = true }) : accepted;
    }

    private static MatterState Take(MatterState state, Step step, StepDetails? details = null) =>
        After(state, StepDecisions.Take(state, new(Key(), Officer, step, details ?? StepDetails.None), TestClocks.Keeper, Now));

    private static MatterState Do(MatterState state, MatterCommand command) => After(state, command.Decide(state, Context())!);

    private static string? Refused(MatterState state, Step step, StepDetails? details = null) =>
        Should.Throw<InvalidInputException>(() => Take(state, step, details)).Rule;

    private static string? Refused(MatterState state, MatterCommand command) =>
        Should.Throw<InvalidInputException>(() => command.Decide(state, Context())).Rule;

    private static MatterState After(MatterState state, AppendRequest request) =>
        MatterDecisions.Fold(state.Id, state, request.Command, request.Digest, request.Facts);

    private static MatterContext Context() => new(TestClocks.Keeper, BodyNetwork.Empty, Now);

    private static CommandKey Key() => new("lin", Guid.NewGuid().ToString("N"));
}
