namespace Oversight.Api.Charts;

/// <summary>One group of the chart: its point and the ends of its interval, across.</summary>
public sealed record IntervalBar(string Label, string Value, double Y, double Point, double? From, double? To);
