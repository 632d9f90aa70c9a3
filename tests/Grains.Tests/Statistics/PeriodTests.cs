using Oversight.Grains.Errors;
using Oversight.Grains.Statistics;

namespace Oversight.Grains.Tests.Statistics;

/// <summary>Months, quarters, half-years and years in China's time.</summary>
public sealed class PeriodTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2025-01-01", "2023", "2023")]
    [InlineData("2024-H1", "2024-01-01", "2024-07-01", "2023-H2", "2023-H1")]
    [InlineData("2024H2", "2024-07-01", "2025-01-01", "2024-H1", "2023-H2")]
    [InlineData("2026-Q1", "2026-01-01", "2026-04-01", "2025-Q4", "2025-Q1")]
    [InlineData("2026-Q4", "2026-10-01", "2027-01-01", "2026-Q3", "2025-Q4")]
    [InlineData("2026-01", "2026-01-01", "2026-02-01", "2025-12", "2025-01")]
    [InlineData("2024-02", "2024-02-01", "2024-03-01", "2024-01", "2023-02")]
    public void A_period_knows_its_days_and_its_neighbours(string text, string first, string end, string previous, string yearBefore)
    {
        var period = Period.Parse(text);

        $"{period.FirstDay:yyyy-MM-dd} {period.EndDay:yyyy-MM-dd} {period.Previous} {period.YearBefore}".ShouldBe($"{first} {end} {previous} {yearBefore}");
        period.Start.ShouldBe(new DateTimeOffset(period.FirstDay.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)));
        period.Months().Count().ShouldBe((int)period.Unit);
        Period.Parse($"{period}").ShouldBe(period);
        Period.Containing(period.EndDay.AddDays(-1), period.Unit).ShouldBe(period);
    }

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("2024-")]
    [InlineData("2024-13")]
    [InlineData("2024-00")]
    [InlineData("2024-Q5")]
    [InlineData("2024-H3")]
    [InlineData("1979")]
    [InlineData("2200-01")]
    [InlineData("2024-1")]
    [InlineData("٢٠٢٤")]
    [InlineData("2024-W10")]
    public void What_is_no_period_is_refused_by_its_field(string text) =>
        Should.Throw<InvalidInputException>(() => Period.Parse(text)).Field.ShouldBe("period");
}
