using GraphQL;
using Oversight.Api.GraphQL.Limits;
using Oversight.Api.Schema.Matters;
using Oversight.Api.Statistics;
using Oversight.Grains.Statistics;

namespace Oversight.Api.Schema.Statistics;

/// <summary>One line of the statistics.</summary>
[Name("StatisticsRow")]
public sealed class StatisticsRowNode(StatisticsGroup group, StatisticsRow row)
{
    [Description("Such as a division code, the id of a body or a month; \"-\" for what has none, \"total\" for all together.")]
    public string Key => row.Key;

    public string Label(Language language = Language.Zh) => StatisticsLabels.Of(group, row, language == Language.En);

    [Description("Reports were left out: they are too few to be shown to the caller.")]
    public bool Suppressed => row.Suppressed;

    [ListSize(24)]
    public FigureNode[] Figures => [.. row.Cells.Select(cell => new FigureNode(cell))];
}
