namespace Oversight.Grains.Campaigns;

/// <summary>What moves a campaign from one stage to another. The names are stored.</summary>
[GenerateSerializer, Alias("oversight.CampaignStep")]
public enum CampaignStep
{
    /// <summary>The plan is changed; what was reviewed is reviewed no more.</summary>
    Plan = 0,
    Review = 1,
    Publish = 2,

    /// <summary>The first wave starts.</summary>
    Collect = 3,
    Pause = 4,
    Resume = 5,
    Close = 6,
    Score = 7,
    Release = 8,
    Archive = 9,
}
