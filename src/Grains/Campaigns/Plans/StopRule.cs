namespace Oversight.Grains.Campaigns.Plans;

/// <summary>When a campaign closes by itself. A closing time, where one is set, closes it in any case.</summary>
public enum StopRule
{
    /// <summary>All waves are over and everybody who was invited has answered.</summary>
    All = 0,

    /// <summary>As many answers as the target.</summary>
    Target = 1,

    /// <summary>The closing time.</summary>
    Date = 2,
}
