using System.Collections.Immutable;

namespace Oversight.Grains.Campaigns;

/// <summary>The declared way of a campaign: Draft → Reviewed → Published → Collecting ⇄ Paused → Closed → Scored → Released → Archived.</summary>
public static class CampaignProcedure
{
    public static ImmutableArray<CampaignTransition> Transitions { get; } =
    [
        new(CampaignStep.Plan, [CampaignStage.Draft, CampaignStage.Reviewed], CampaignStage.Draft),
        new(CampaignStep.Review, [CampaignStage.Draft], CampaignStage.Reviewed) { FourEyes = true },
        new(CampaignStep.Publish, [CampaignStage.Reviewed], CampaignStage.Published),
        new(CampaignStep.Collect, [CampaignStage.Published], CampaignStage.Collecting) { Automatic = true },
        new(CampaignStep.Pause, [CampaignStage.Collecting], CampaignStage.Paused) { NeedsReason = true },
        new(CampaignStep.Resume, [CampaignStage.Paused], CampaignStage.Collecting),
        new(CampaignStep.Close, [CampaignStage.Published, CampaignStage.Collecting, CampaignStage.Paused], CampaignStage.Closed) { NeedsReason = true },
        new(CampaignStep.Score, [CampaignStage.Closed], CampaignStage.Scored),
        new(CampaignStep.Release, [CampaignStage.Scored], CampaignStage.Released),
        new(CampaignStep.Archive, [CampaignStage.Released], CampaignStage.Archived),
    ];

    /// <summary>Null when the step cannot be taken at this stage.</summary>
    public static CampaignTransition? Find(CampaignStage stage, CampaignStep step) =>
        Transitions.FirstOrDefault(transition => transition.Step == step && transition.From.Contains(stage));

    public static IEnumerable<CampaignTransition> From(CampaignStage stage) => Transitions.Where(transition => transition.From.Contains(stage));

    /// <summary>Waves are on the schedule.</summary>
    public static bool IsScheduled(CampaignStage stage) => stage is CampaignStage.Published or CampaignStage.Collecting;
}
