using System.Collections.Immutable;

namespace Oversight.Grains.Campaigns;

/// <summary>One row of the procedure: from where, by which step, to where, and who may.</summary>
public sealed record CampaignTransition(CampaignStep Step, ImmutableArray<CampaignStage> From, CampaignStage To)
{
    /// <summary>Nobody who had a hand in the plan may take it.</summary>
    public bool FourEyes { get; init; }

    /// <summary>Only the system takes it, by the schedule.</summary>
    public bool Automatic { get; init; }

    /// <summary>A reason must come with it.</summary>
    public bool NeedsReason { get; init; }
}
