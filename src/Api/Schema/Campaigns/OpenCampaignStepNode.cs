using GraphQL;
using Oversight.Grains.Campaigns;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>A step that the caller may take now.</summary>
[Name("OpenCampaignStep")]
public sealed class OpenCampaignStepNode
{
    private readonly CampaignTransition transition;

    internal OpenCampaignStepNode(CampaignTransition transition) => this.transition = transition;

    public CampaignStep Step => transition.Step;

    public CampaignStage To => transition.To;

    public bool NeedsReason => transition.NeedsReason;
}
