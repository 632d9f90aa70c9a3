namespace Oversight.Grains.Statistics;

/// <summary>A figure of a line, and how it changed: in percentage points of a rate, in per cent of a count or sum.</summary>
/// <param name="Value">Of the period.</param>
/// <param name="YearOnYear">同比, since the same period a year before.</param>
/// <param name="PeriodOnPeriod">环比, since the period before.</param>
public sealed record StatisticsCell(FigureValue Value, decimal? YearOnYear, decimal? PeriodOnPeriod);
