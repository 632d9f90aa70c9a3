using System.Collections.Immutable;

namespace Oversight.Grains.Statistics;

/// <summary>The answer: a line for each group that has anything now or had it before, and all together.</summary>
/// <param name="Filter">As it was narrowed to the caller.</param>
/// <param name="Until">The first instant that was not counted: the end of the period, or now while it runs.</param>
public sealed record StatisticsTable(StatisticsFilter Filter, StatisticsGroup Group, DateTimeOffset Until, ImmutableArray<StatisticsRow> Rows, StatisticsRow Total);
