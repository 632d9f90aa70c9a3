namespace Oversight.Grains.Results.Cleaning;

/// <summary>Thresholds of a campaign; a rule without its threshold is off.</summary>
public sealed record CleaningSettings
{
    /// <summary>Share of the median time below which a sheet is too fast: 0.33 is common. Null switches the rule off.</summary>
    public double? TooFastBelow { get; init; } = 0.33;

    /// <summary>Fewest times of a group for a median to be trusted.</summary>
    public int FewestTimes { get; init; } = 20;

    /// <summary>Fewest answered rows for a matrix to count as straight. Null switches the rule off.</summary>
    public int? StraightRows { get; init; } = 4;

    /// <summary>Straight matrices of one sheet from which it is marked.</summary>
    public int StraightMatrices { get; init; } = 1;

    public IReadOnlyList<MatrixItems> Matrices { get; init; } = [];

    public IReadOnlyList<TrapItem> Traps { get; init; } = [];

    public bool Duplicates { get; init; } = true;

    /// <summary>Fewest answers of a sheet for it to count as a duplicate: two empty ones of a shared device are none.</summary>
    public int FewestSameAnswers { get; init; } = 3;

    /// <summary>Rules whose marks leave a sheet out of results; marks of the others only tell.</summary>
    public IReadOnlySet<CleaningRule> Excluding { get; init; } = new HashSet<CleaningRule> { CleaningRule.TooFast, CleaningRule.Trap, CleaningRule.Duplicate };
}
