namespace Oversight.Grains.Statistics;

/// <summary>How long a period of the statistics is.</summary>
public enum PeriodUnit
{
    Month = 1,
    Quarter = 3,
    HalfYear = 6,
    Year = 12,
}
