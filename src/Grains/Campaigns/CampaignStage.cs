namespace Oversight.Grains.Campaigns;

/// <summary>Where a campaign stands. The numbers are stored.</summary>
[GenerateSerializer, Alias("oversight.CampaignStage")]
public enum CampaignStage
{
    /// <summary>Its plan may still change.</summary>
    Draft = 0,

    /// <summary>Somebody other than who planned it has agreed to the plan as it stands.</summary>
    Reviewed = 1,

    /// <summary>Its waves are on the schedule; nobody was invited yet.</summary>
    Published = 2,

    /// <summary>Answers come in.</summary>
    Collecting = 3,

    /// <summary>No answer is taken and no wave starts until it is resumed.</summary>
    Paused = 4,

    /// <summary>No answer is taken any more.</summary>
    Closed = 5,

    /// <summary>Its answers were cleaned and made into a result.</summary>
    Scored = 6,

    /// <summary>The result is evidence on the profiles.</summary>
    Released = 7,

    Archived = 8,
}
