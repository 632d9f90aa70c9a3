using GraphQL;
using Oversight.Grains.Statistics;

namespace Oversight.Api.Schema.Statistics;

/// <summary>What a key figure comes to in one line.</summary>
[Name("Figure")]
public sealed class FigureNode(StatisticsCell cell)
{
    public string Id => cell.Value.Figure.Id;

    [Description("A count, a rate in per cent or a sum in yuan. Null when there is nothing to divide by.")]
    public double? Value => (double?)cell.Value.Value;

    [Description("A number of matters; of a sum, fen.")]
    public double Numerator => cell.Value.Numerator;

    [Description("A number of matters; only of a rate.")]
    public double? Denominator => cell.Value.Denominator;

    [Description("The change since the same period a year before (同比): of a rate in percentage points, else in per cent.")]
    public double? YearOnYear => (double?)cell.YearOnYear;

    [Description("The change since the period before (环比): of a rate in percentage points, else in per cent.")]
    public double? PeriodOnPeriod => (double?)cell.PeriodOnPeriod;
}
