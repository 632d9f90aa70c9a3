namespace Oversight.Bench.Data.Reading;

/// <summary>A line of <c>streets.csv</c>.</summary>
public readonly record struct StreetRow(string Code, string Name);
