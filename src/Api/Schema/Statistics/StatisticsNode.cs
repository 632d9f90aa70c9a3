using GraphQL;
using Oversight.Api.GraphQL.Limits;
using Oversight.Grains.Statistics;

namespace Oversight.Api.Schema.Statistics;

/// <summary>The matters received in a period, counted as they stand now.</summary>
[Name("Statistics")]
public sealed class StatisticsNode(StatisticsTable table)
{
    public string Period => table.Filter.Period.ToString();

    public DateOnly From => table.Filter.Period.FirstDay;

    [Description("The first instant that is not counted: the end of the period, or now while it runs.")]
    public DateTimeOffset Until => table.Until;

    [ListSize(30)]
    [Description("Sorted by key. Lines by body overlap: each holds everything below it.")]
    public StatisticsRowNode[] Rows => [.. table.Rows.Select(row => new StatisticsRowNode(table.Group, row))];

    public StatisticsRowNode Total => new(StatisticsGroup.Total, table.Total);

    [ListSize(24)]
    public static FigureDefinitionNode[] Definitions => [.. FigureBook.All.Select(figure => new FigureDefinitionNode(figure))];
}
