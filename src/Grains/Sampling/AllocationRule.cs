namespace Oversight.Grains.Sampling;

/// <summary>How a sample is shared out to its strata.</summary>
public enum AllocationRule
{
    /// <summary>By units in the population.</summary>
    Proportional,

    /// <summary>By units times the deviation within: the smallest variance of the overall mean.</summary>
    Neyman,

    /// <summary>The same to each: the best comparison of strata.</summary>
    Equal,
}
