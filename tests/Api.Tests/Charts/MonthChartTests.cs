using Oversight.Api.Charts;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Tests.Charts;

public sealed class MonthChartTests
{
    [Fact]
    public void Twelve_months_end_with_the_last_and_cross_the_year()
    {
        var chart = new MonthChart(new Dictionary<int, MonthTally>(), 202602);

        chart.Bars.Select(bar => bar.Month).ShouldBe([202503, 202504, 202505, 202506, 202507, 202508, 202509, 202510, 202511, 202512, 202601, 202602]);
        chart.Total.ShouldBe(0);
        chart.Lines.ShouldBe([0, 1]);
    }

    [Fact]
    public void Segments_stand_on_each_other_and_end_at_the_month_s_number()
    {
        var months = new Dictionary<int, MonthTally> { [202602] = new(3, 0, 2, 5, 4), [202501] = new(900, 0, 0, 0, 0) };

        var bar = new MonthChart(months, 202602).Bars[^1];

        bar.Segments.Select(segment => (segment.Channel, segment.Count)).ShouldBe([(Channel.Government, 3), (Channel.Media, 2), (Channel.Consumers, 5)]);
        (bar.Segments[0].Y + bar.Segments[0].Height).ShouldBe(MonthChart.Bottom, 0.001);
        (bar.Segments[1].Y + bar.Segments[1].Height).ShouldBe(bar.Segments[0].Y, 0.001);
        new MonthChart(months, 202602).YOf(10).ShouldBe(bar.Segments[^1].Y, 0.001);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(5, 1, 5)]
    [InlineData(6, 2, 6)]
    [InlineData(17, 5, 20)]
    [InlineData(51, 20, 60)]
    [InlineData(250, 50, 250)]
    [InlineData(251, 100, 300)]
    [InlineData(123_456, 50_000, 150_000)]
    public void Lines_across_are_round_numbers_and_few(int most, int unit, int max)
    {
        var chart = new MonthChart(new Dictionary<int, MonthTally> { [202602] = new(most, 0, 0, 0, 0) }, 202602);

        (chart.Unit, chart.Max).ShouldBe((unit, max));
        chart.Lines.Count().ShouldBeLessThanOrEqualTo(6);
    }
}
