using Oversight.Api.Charts;

namespace Oversight.Api.Tests.Charts;

/// <summary>The geometry of scores with their intervals.</summary>
public sealed class IntervalChartTests
{
    [Fact]
    public void The_scale_begins_at_the_ten_below_the_lowest_end_and_ends_at_100()
    {
        var chart = new IntervalChart([("北山街道", 82.3, 80.1, 84.5, "82.3"), ("西溪街道", 71, 64.2, 77.8, "71.0")]);

        chart.Least.ShouldBe(60);
        chart.Lines.ShouldBe([60, 70, 80, 90, 100]);
        chart.XOf(60).ShouldBe(IntervalChart.Left);
        chart.Bars[0].Point.ShouldBe(chart.XOf(82.3));
        (chart.Bars[1].From, chart.Bars[1].To).ShouldBe((chart.XOf(64.2), chart.XOf(77.8)));
        chart.Bars.ShouldAllBe(bar => bar.To <= IntervalChart.Width && bar.Y < chart.Bottom);
    }

    [Fact]
    public void A_full_score_without_an_interval_is_a_point_on_a_scale_that_still_has_width()
    {
        var chart = new IntervalChart([("a", 100, null, null, "100.0"), ("b", 100, null, null, "100.0")]);

        chart.Least.ShouldBe(90);
        chart.Bars[0].From.ShouldBeNull();
        chart.Bars[0].Point.ShouldBe(chart.XOf(100));
    }
}
