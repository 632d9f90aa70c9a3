using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Commands;

/// <summary>
/// The schedule's command at a fire time: the wave starts, or is left out on the record. The fire time is the command's id and is
/// dealt with once, whichever silo asks and however often.
/// </summary>
/// <param name="Scheduled">The fire time of the schedule, not of whatever was late.</param>
/// <param name="Skip">True leaves it out.</param>
[GenerateSerializer, Immutable, Alias("oversight.StartWave")]
public sealed record StartWave(CommandKey Command, [property: Id(0)] DateTimeOffset Scheduled, [property: Id(1)] bool Skip = false)
    : CampaignCommand(Command, Caller.Operator)
{
    private const string Actor = "schedule";

    /// <summary>The same for both ways of dealing with a fire time, so that it cannot be started and skipped.</summary>
    public override string Digest => "wave";

    public static StartWave At(string campaign, DateTimeOffset scheduled, bool skip = false) =>
        new(new(Actor, $"{campaign}/wave/{scheduled.ToUnixTimeMilliseconds()}"), scheduled, skip);

    internal override ImmutableArray<IFact> Decide(CampaignRow? campaign, CampaignContext context)
    {
        // Paused or closed a moment ago: the fire time stays open, and what a resumption makes of it is the plan's to say.
        if (campaign is null || !CampaignProcedure.IsScheduled(campaign.Stage) || campaign.Waves.Any(wave => wave.Scheduled == Scheduled))
        {
            return [];
        }

        if (Skip)
        {
            return [new WaveSkipped(Scheduled, context.Now)];
        }

        var started = new WaveStarted(campaign.Wave + 1, Scheduled, context.Now);
        return campaign.Stage == CampaignStage.Published
            ? [started, new CampaignStepped(CampaignStep.Collect, CampaignStage.Collecting, null, context.Now)]
            : [started];
    }
}
