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

    /// <summary>
    /// Fewest characters of one answer in words for a sheet to be looked at: many people tick the same boxes, and write 没有 or a date,
    /// without being one. A setting, not a standard.
    /// </summary>
    public int FewestSameCharacters { get; init; } = 12;

    /// <summary>Rules whose marks leave a sheet out of results; marks of the others only tell.</summary>
    public IReadOnlySet<CleaningRule> Excluding { get; init; } = new HashSet<CleaningRule> { CleaningRule.TooFast, CleaningRule.Trap, CleaningRule.Duplicate };
}
