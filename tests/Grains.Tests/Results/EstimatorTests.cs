using CsCheck;
using Oversight.Grains.Results;
using Oversight.Grains.Results.Estimates;
using Oversight.Grains.Results.Statistics;
using Oversight.Grains.Sampling;

namespace Oversight.Grains.Tests.Results;

public sealed class EstimatorTests
{
    /// <summary>Tables of Student's t, two-sided 95 %.</summary>
    [Theory]
    [InlineData(1, 12.70620)]
    [InlineData(2, 4.30265)]
    [InlineData(5, 2.57058)]
    [InlineData(10, 2.22814)]
    [InlineData(30, 2.04227)]
    [InlineData(120, 1.97993)]
    public void Student_is_as_the_tables_say(double degrees, double t) => Student.TwoSided(0.95, degrees).ShouldBe(t, 1e-5);

    /// <summary>Lohr, Sampling: Design and Analysis, example 3.2: farm acres by region of the 1992 US census of agriculture.</summary>
    [Fact]
    public void The_textbook_sample_of_counties_gives_the_published_mean_and_error()
    {
        (double Units, int Answers, double Mean, double Variance)[] regions =
        [
            (1054, 103, 300504.2, 29618183543), (220, 21, 97629.8, 7647472708), (1382, 135, 211315.0, 53587487856), (422, 41, 662295.5, 396185950266),
        ];
        int[] strata = [.. regions.SelectMany((region, number) => Enumerable.Repeat(number, region.Answers))];
        double[] acres = [.. regions.SelectMany(region => Values(region.Answers, region.Mean, region.Variance))];

        var mean = Estimator.Mean(SampleDesign.Stratified(strata, [.. regions.Select(region => region.Units)]), acres);

        mean.Value.ShouldBe(295560.7, 1);
        mean.StandardError.ShouldBe(16379.9, 1);
        mean.Degrees.ShouldBe(296);
    }

    [Fact]
    public void A_simple_sample_has_the_error_of_the_first_lesson_and_a_design_effect_of_one()
    {
        double[] values = [2, 4, 4, 5, 5, 7, 9];

        var mean = Estimator.Mean(SampleDesign.Simple(7), values);

        mean.Value.ShouldBe(36 / 7.0, 1e-12);
        mean.StandardError.ShouldBe(Math.Sqrt(values.Sum(value => Math.Pow(value - (36 / 7.0), 2)) / 6 / 7), 1e-12);
        mean.DesignEffect.ShouldBe(1, 1e-12);
    }

    [Fact]
    public void Who_asked_everybody_has_no_error() =>
        Estimator.Mean(SampleDesign.Simple(4, population: 4), [1, 2, 3, 4]).StandardError.ShouldBe(0);

    [Fact]
    public void Nobody_and_one_alone_have_no_interval_that_could_be_believed()
    {
        Estimator.Mean(SampleDesign.Simple(3), [double.NaN, double.NaN, double.NaN]).ShouldBe(Estimate.Nothing);
        double.IsNaN(Estimator.Mean(SampleDesign.Simple(1), [5]).StandardError).ShouldBeTrue();
    }

    /// <summary>Wilson, 0 of 10: his upper bound is z²/(n+z²); here with t in place of z.</summary>
    [Fact]
    public void None_of_ten_does_not_mean_none_of_all()
    {
        var share = Estimator.Share(SampleDesign.Simple(10), new double[10], code => code > 0);

        var t = Student.TwoSided(0.95, 9);
        share.Lower.ShouldBe(0, 1e-12);
        share.Upper.ShouldBe(t * t / (10 + (t * t)), 1e-12);
    }

    [Fact]
    public void Groups_that_are_strata_have_the_errors_of_their_own_samples() =>
        Gen.Select(Gen.Double[0, 100].Array[2, 30], Gen.Double[0, 100].Array[2, 30]).Sample((first, second) =>
        {
            var groups = new GroupColumn([.. first.Select(_ => 0), .. second.Select(_ => 1)], ["a", "b"]);
            var design = SampleDesign.Stratified(groups.Numbers, [60, 90]);
            var both = Estimator.Means(design, groups, [.. first, .. second]);

            return Near(both[0], Estimator.Mean(SampleDesign.Simple(first.Length, 60), first)) && Near(both[1], Estimator.Mean(SampleDesign.Simple(second.Length, 90), second));
        }, iter: 300);

    /// <summary>Of 1,000 samples about 950 intervals hold the truth; six standard deviations of 6.9 to both sides.</summary>
    [Fact]
    public void Nineteen_of_twenty_intervals_hold_the_truth()
    {
        var random = new SampleRandom(4, 4);
        double[] population = [.. Enumerable.Range(0, 3000).Select(unit => (unit % 3 * 20.0) + random.Below(40))];
        var truth = population.Average();
        SampleUnit[] units = [.. Enumerable.Range(0, 3000).Select(unit => new SampleUnit($"{unit}", new($"{unit % 3}", "")))];
        AllocatedStratum[] sizes = [.. Enumerable.Range(0, 3).Select(stratum => new AllocatedStratum(new($"{stratum}", ""), 1000, 20 + (10 * stratum)))];

        var held = Enumerable.Range(0, 1000).Count(seed =>
        {
            var drawn = StratifiedDraw.Draw((ulong)seed, units, sizes);
            int[] strata = [.. drawn.Select(unit => unit.Stratum.Street[0] - '0')];
            var mean = Estimator.Mean(SampleDesign.Stratified(strata, [1000, 1000, 1000]), [.. drawn.Select(unit => population[int.Parse(unit.Id, null)])]);
            return mean.Lower <= truth && truth <= mean.Upper;
        });

        held.ShouldBeInRange(950 - 41, 950 + 41);
    }

    private static bool Near(Estimate one, Estimate other) =>
        Math.Abs(one.Value - other.Value) < 1e-9 && Math.Abs(one.StandardError - other.StandardError) < 1e-9 && one.Degrees == other.Degrees;

    /// <summary>Numbers with a given mean and variance: pairs around the mean, and the mean itself where the count is odd.</summary>
    private static IEnumerable<double> Values(int count, double mean, double variance)
    {
        var reach = Math.Sqrt(variance * (count - 1) / (count / 2 * 2));
        return Enumerable.Range(0, count).Select(number => number == count - 1 && count % 2 == 1 ? mean : number % 2 == 0 ? mean - reach : mean + reach);
    }
}
