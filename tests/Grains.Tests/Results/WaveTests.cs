using Oversight.Grains.Results.Estimates;
using Oversight.Grains.Results.Waves;

namespace Oversight.Grains.Tests.Results;

public sealed class WaveTests
{
    [Fact]
    public void A_difference_of_two_errors_is_marked_and_one_of_one_is_not()
    {
        var compared = WaveComparison.Compare([("rights", At(66.33, 0.5), At(80.05, 0.5)), ("supply", At(75.7, 1), At(76.4, 1)), ("environment", At(80, 0.4), At(76, 0.4))]);

        compared.Select(wave => wave.Change).ShouldBe([Change.Up, Change.NotSignificant, Change.Down]);
        compared[0].StandardError.ShouldBe(Math.Sqrt(0.5), 1e-12);
        compared[1].Lower.ShouldBeLessThan(0);
        compared[1].Upper.ShouldBeGreaterThan(0);
    }

    /// <summary>Worked by hand: 0.005·4, 0.01·3, 0.03·2, and 0.04·1 may not be below the one before.</summary>
    [Fact]
    public void Many_comparisons_are_corrected_as_holm_says()
    {
        WaveComparison.Holm([0.04, 0.01, 0.03, 0.005]).ShouldBe([0.06, 0.03, 0.06, 0.02], 1e-12);
        double.IsNaN(WaveComparison.Holm([0.04, double.NaN])[1]).ShouldBeTrue();
    }

    [Fact]
    public void One_alone_would_be_significant_and_among_twenty_is_not()
    {
        var pair = ("a", At(70, 1), At(73, 1));

        WaveComparison.Compare([pair])[0].Change.ShouldBe(Change.Up);
        WaveComparison.Compare([.. Enumerable.Repeat(pair, 20)])[0].Change.ShouldBe(Change.NotSignificant);
    }

    [Fact]
    public void What_has_no_error_is_not_compared() =>
        WaveComparison.Compare([("a", Estimate.Nothing, At(80, 1))])[0].Change.ShouldBe(Change.NotComparable);

    [Fact]
    public void The_same_people_asked_again_tell_smaller_differences_apart() =>
        WaveComparison.Compare([("a", At(70, 1), At(72, 1))], correlation: 0.6)[0].P
            .ShouldBeLessThan(WaveComparison.Compare([("a", At(70, 1), At(72, 1))])[0].P);

    [Fact]
    public void A_straight_rise_is_found_and_two_waves_are_no_trend()
    {
        var trend = Trend.Of([(2019, At(70, 1)), (2020, At(72, 1)), (2021, At(74, 1)), (2022, At(76, 1))])!;

        trend.Slope.ShouldBe(2, 1e-9);
        trend.StandardError.ShouldBe(1 / Math.Sqrt(5), 1e-9);
        trend.P.ShouldBeLessThan(0.001);
        trend.Misfit.ShouldBe(0, 1e-9);
        Trend.Of([(2019, At(70, 1)), (2020, At(72, 1))]).ShouldBeNull();
    }

    private static Estimate At(double value, double error) => new(value, error, value - error, value + error, 500, 1, 499);
}
