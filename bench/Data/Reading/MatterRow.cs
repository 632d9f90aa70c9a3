namespace Oversight.Bench.Data.Reading;

/// <summary>A line of <c>matters.csv</c>. Times are UTC; <see cref="Closed"/> and <see cref="Outcome"/> are empty while it is open.</summary>
public readonly record struct MatterRow(
    string Id, string Kind, string Enterprise, string Street, string Content, string Claims,
    DateOnly Occurred, DateTimeOffset Received, DateTimeOffset? Closed, string Outcome);
