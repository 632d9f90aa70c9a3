using Oversight.Grains.Results.Cleaning;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>Which sheets of a campaign are doubted, and which doubts leave a sheet out. A rule without its threshold is off.</summary>
public sealed record CleaningChoice
{
    /// <summary>Share of the median time.</summary>
    public double? TooFastBelow { get; init; } = 0.33;

    /// <summary>Fewest answered rows of a matrix with one code in all.</summary>
    public int? StraightRows { get; init; } = 4;

    public bool Duplicates { get; init; } = true;

    public IReadOnlyList<TrapItem> Traps { get; init; } = [];

    public IReadOnlyList<CleaningRule> Excluding { get; init; } = [CleaningRule.TooFast, CleaningRule.Trap, CleaningRule.Duplicate];
}
