using System.Collections.Immutable;

namespace Oversight.Grains.Statistics;

/// <summary>
/// One line of the table, with the same figures of the period before and of the year before. <paramref name="LabelEn"/> is null
/// where the thing has only its Chinese name.
/// </summary>
public sealed record StatisticsRow(string Key, string Label, string? LabelEn, ImmutableArray<StatisticsCell> Cells)
{
    /// <summary>Reports were left out because they are too few to be shown to the caller.</summary>
    public bool Suppressed { get; init; }

    public StatisticsCell this[string figure] => Cells.First(cell => cell.Value.Figure.Id == figure);
}
