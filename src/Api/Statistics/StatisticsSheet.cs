using Oversight.Grains.Statistics;

namespace Oversight.Api.Statistics;

/// <summary>The statistics as lines of cells for a download: everything that the table has, each rate with what it divides.</summary>
internal static class StatisticsSheet
{
    public static IEnumerable<TableCell[]> Lines(StatisticsTable table, bool english)
    {
        yield return [.. Header(english)];
        foreach (var row in table.Rows)
        {
            yield return [.. Line(row, StatisticsLabels.Of(table.Group, row, english))];
        }

        yield return [.. Line(table.Total, StatisticsLabels.Of(table.Group, table.Total, english))];
    }

    /// <summary>What each figure is, and of what the numbers are.</summary>
    public static IEnumerable<TableCell[]> Definitions(StatisticsTable table, bool english)
    {
        yield return [english ? "Period" : "期间", table.Filter.Period.ToString()];
        yield return [english ? "Counted" : "口径", english
            ? "Matters received in the period, as they stand when asked for; Asia/Shanghai."
            : "期间内收到的事项，按查询时的办理情况统计；北京时间。"];
        yield return [english ? "Until" : "截至", Grains.Subjects.ChinaTime.Local(table.Until).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture)];
        foreach (var figure in FigureBook.All)
        {
            yield return [StatisticsLabels.Name(figure, english), StatisticsLabels.Definition(figure, english)];
        }
    }

    private static IEnumerable<TableCell> Header(bool english)
    {
        yield return english ? "Key" : "代码";
        yield return english ? "Name" : "名称";
        foreach (var figure in FigureBook.All)
        {
            var name = StatisticsLabels.Name(figure, english);
            yield return figure.Unit == FigureUnit.Rate ? $"{name} (%)" : name;
            if (figure.Denominator is not null)
            {
                yield return english ? $"{name}: numerator" : $"{name}：分子";
                yield return english ? $"{name}: denominator" : $"{name}：分母";
            }

            yield return english ? $"{name}: period on period" : $"{name}：环比";
            yield return english ? $"{name}: year on year" : $"{name}：同比";
        }
    }

    private static IEnumerable<TableCell> Line(StatisticsRow row, string label)
    {
        yield return row.Key;
        yield return label;
        foreach (var cell in row.Cells)
        {
            yield return TableCell.Of(cell.Value.Value);
            if (cell.Value.Denominator is { } denominator)
            {
                yield return TableCell.Of(cell.Value.Numerator);
                yield return TableCell.Of(denominator);
            }

            yield return TableCell.Of(cell.PeriodOnPeriod);
            yield return TableCell.Of(cell.YearOnYear);
        }
    }
}
