namespace Oversight.Grains.Campaigns.Plans;

/// <summary>What becomes of a wave whose time passed while nothing ran or the campaign was paused.</summary>
public enum MissedWave
{
    /// <summary>It starts as soon as it can.</summary>
    CatchUp = 0,

    /// <summary>It is left out, on the record.</summary>
    Skip = 1,
}
