using Oversight.Grains.Sampling;

namespace Oversight.Grains.Campaigns.Plans;

/// <summary>How many of the population a wave invites, and which.</summary>
public sealed record CampaignSample
{
    /// <summary>No sample: each wave invites all.</summary>
    public bool Everyone { get; init; }

    /// <summary>Half the width of the interval, as a share.</summary>
    public double Error { get; init; } = 0.05;

    public double Confidence { get; init; } = 0.95;

    public double DesignEffect { get; init; } = 1.4;

    /// <summary>Share of invitations that are expected to come back.</summary>
    public double ExpectedResponse { get; init; } = 1;

    public AllocationRule Allocation { get; init; } = AllocationRule.Proportional;

    /// <summary>Fewest units of a stratum, or all that it has.</summary>
    public int Minimum { get; init; } = 2;

    /// <summary>Strata are street × sector, and not streets alone.</summary>
    public bool BySector { get; init; } = true;

    /// <summary>The draw of wave n uses seed + n - 1, or for a panel the seed; anybody can repeat it.</summary>
    public long Seed { get; init; }

    /// <summary>Each wave invites the same units.</summary>
    public bool Panel { get; init; }
}
