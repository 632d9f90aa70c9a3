using Oversight.Grains.Matters;

namespace Oversight.Grains.Statistics;

/// <summary>Which matters; null means any. The division is a street code or the beginning of one, empty for everywhere.</summary>
public sealed record StatisticsFilter(Period Period, string Division = "")
{
    public MatterKind? Kind { get; init; }

    public Source? Source { get; init; }

    /// <summary>The id of a body: what it has, and what the bodies below it have.</summary>
    public string? Body { get; init; }

    /// <summary>A code of <see cref="Network.FieldCode"/>, or <see cref="StatisticsKeys.None"/> for what is in no field.</summary>
    public string? Field { get; init; }
}
