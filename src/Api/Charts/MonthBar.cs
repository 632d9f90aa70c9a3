using Oversight.Grains.Subjects;

namespace Oversight.Api.Charts;

/// <summary>One month of the chart: 202611, what it counted, and its segments from the bottom up.</summary>
public sealed record MonthBar(int Month, MonthTally Tally, double X, double Width, IReadOnlyList<MonthSegment> Segments);
