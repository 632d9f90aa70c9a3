namespace Oversight.Api.Charts;

/// <summary>One group of the chart: what it is called, its value as text, and its bar.</summary>
public sealed record GroupBar(string Label, string Value, double Y, double Width);
