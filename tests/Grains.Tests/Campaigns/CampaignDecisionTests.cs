using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Commands;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Tests.Campaigns;

/// <summary>What a campaign allows, decided without any storage.</summary>
public sealed class CampaignDecisionTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
    private static readonly Caller Staff = new("li", Role.Staff, "330106");

    private static readonly CampaignPlan Plan = new()
    {
        Title = "满意度",
        Questionnaire = new("q", 1),
        Languages = ["zh"],
        Anonymity = Anonymity.Anonymous,
        Population = new() { Kind = PopulationKind.WalkIns },
        Schedule = new() { Dates = [Now.AddHours(1)] },
    };

    [Fact]
    public void A_fire_time_that_was_dealt_with_is_dealt_with_whether_it_started_or_was_left_out()
    {
        var row = Row(CampaignStage.Collecting) with { Waves = [new(Now, 1, Now), new(Now.AddSeconds(1), 0, Now)] };
        Decide(StartWave.At("c", Now), row).ShouldBeEmpty();
        Decide(StartWave.At("c", Now, skip: true), row).ShouldBeEmpty();
        Decide(StartWave.At("c", Now.AddSeconds(1)), row).ShouldBeEmpty();
        Decide(StartWave.At("c", Now.AddSeconds(2)), row).ShouldBe([new WaveStarted(2, Now.AddSeconds(2), Now)]);
    }

    [Fact]
    public void To_start_and_to_leave_out_a_fire_time_is_one_command() =>
        (StartWave.At("c", Now).Command, StartWave.At("c", Now).Digest).ShouldBe((StartWave.At("c", Now, skip: true).Command, StartWave.At("c", Now, skip: true).Digest));

    [Theory]
    [InlineData(CampaignStage.Draft)]
    [InlineData(CampaignStage.Reviewed)]
    [InlineData(CampaignStage.Paused)]
    [InlineData(CampaignStage.Closed)]
    public void No_wave_starts_while_the_campaign_is_not_on_the_schedule(CampaignStage stage) =>
        Decide(StartWave.At("c", Now), Row(stage)).ShouldBeEmpty();

    [Fact]
    public void The_first_wave_begins_the_collecting() =>
        Decide(StartWave.At("c", Now), Row(CampaignStage.Published)).Last().ShouldBe(new CampaignStepped(CampaignStep.Collect, CampaignStage.Collecting, null, Now));

    [Fact]
    public void Every_step_that_the_table_does_not_have_is_refused_and_nobody_takes_an_automatic_one()
    {
        foreach (var stage in Enum.GetValues<CampaignStage>())
        {
            foreach (var step in Enum.GetValues<CampaignStep>().Where(step => step != CampaignStep.Plan))
            {
                var allowed = CampaignProcedure.Find(stage, step) is { Automatic: false };
                var command = new StepCampaign(new("li", "1"), Staff, step, "原因");
                if (allowed)
                {
                    Decide(command, Row(stage)).ShouldHaveSingleItem();
                }
                else
                {
                    Should.Throw<InvalidInputException>(() => Decide(command, Row(stage))).Field.ShouldBe("step");
                }
            }
        }
    }

    [Fact]
    public void Whoever_had_a_hand_in_the_plan_does_not_review_it() =>
        Should.Throw<ForbiddenException>(() => Decide(new StepCampaign(new("wang", "1"), Staff with { Name = "wang" }, CampaignStep.Review), Row(CampaignStage.Draft) with { Planners = ["zhang", "wang"] }));

    private static ImmutableArray<IFact> Decide(CampaignCommand command, CampaignRow row) => command.Decide(row, new("c", Now));

    private static CampaignRow Row(CampaignStage stage) => new()
    {
        Id = "c",
        Version = 3,
        Stage = stage,
        Author = "zhang",
        Planners = ["zhang"],
        CreatedAt = Now,
        Plan = Plan,
    };
}
