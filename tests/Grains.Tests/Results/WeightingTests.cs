using CsCheck;
using Oversight.Grains.Errors;
using Oversight.Grains.Results;
using Oversight.Grains.Results.NonResponse;
using Oversight.Grains.Results.Weighting;

namespace Oversight.Grains.Tests.Results;

public sealed class WeightingTests
{
    private static readonly GroupColumn Sex = GroupColumn.From(["m", "m", "m", "f", "m", "f", "m", "m"]);
    private static readonly GroupColumn Age = GroupColumn.From(["old", "young", "old", "old", "old", "young", "young", "old"]);

    [Fact]
    public void Post_stratification_gives_each_group_its_part()
    {
        var report = Raking.PostStratify(Ones(8), new("sex", Sex, [500, 500]));

        report.Converged.ShouldBeTrue();
        report.Weights.ShouldBe([4 / 6.0, 4 / 6.0, 4 / 6.0, 2, 4 / 6.0, 2, 4 / 6.0, 4 / 6.0], 1e-12);
        report.Summary.EffectiveCount.ShouldBe(64 / ((6 * 16 / 36.0) + 8), 1e-9);
        report.Summary.DesignEffect.ShouldBe(8 / report.Summary.EffectiveCount, 1e-9);
    }

    [Fact]
    public void Raking_meets_all_margins_and_keeps_what_goes_together() =>
        Gen.Select(Gen.Double[0.5, 5].Array[2], Gen.Double[0.5, 5].Array[2], Gen.Double[0.2, 4].Array[8]).Sample((bySex, byAge, weights) =>
        {
            var report = Raking.Rake(weights, [new("sex", Sex, bySex), new("age", Age, byAge)], new() { MostRounds = 5000 });

            return report.Converged && report.Margins.All(margin => margin.Largest < 1e-7) && Math.Abs(report.Weights.Sum() - weights.Sum()) < 1e-9
                && Math.Abs(Odds(report.Weights, weights) - 1) < 1e-6;
        }, iter: 500);

    [Fact]
    public void Trimmed_weights_stay_within_their_bounds_and_say_that_the_margin_is_missed()
    {
        var report = Raking.Rake(Ones(8), [new("sex", Sex, [10, 990])], new() { Highest = 2, Lowest = 0.2 });

        report.Converged.ShouldBeFalse();
        report.Trimmed.ShouldBeGreaterThan(0);
        report.Margins[0].Largest.ShouldBe((2 * 0.2 / 8) - 0.01, 1e-9);
        report.Summary.Smallest.ShouldBe(0.2, 1e-9);
        report.Weights.Sum().ShouldBe(8, 1e-9);
    }

    [Fact]
    public void A_group_of_which_nobody_answered_is_named()
    {
        var column = new GroupColumn([0, 0, 1], ["a", "b", "c"]);

        var report = Raking.PostStratify(Ones(3), new("street", column, [40, 40, 20]));

        report.Margins[0].Unreachable.ShouldBe(["c"]);
        report.Weights.ShouldBe([0.75, 0.75, 1.5], 1e-12);
    }

    [Fact]
    public void Answers_from_a_group_that_does_not_exist_are_refused() =>
        Should.Throw<InvalidInputException>(() => Raking.PostStratify(Ones(8), new("sex", Sex, [500, 0]))).Value.ShouldBe("m");

    /// <summary>China Consumers Association, 2017: 30,206 came back, 2,500 were rejected, 27,706 counted.</summary>
    [Fact]
    public void The_valid_rate_of_2017_is_as_published()
    {
        var tally = new ResponseTally().Add(Disposition.Complete, 27_706).Add(Disposition.Excluded, 2_500);

        tally.Returned.ShouldBe(30_206);
        (1 - tally.ValidRate).ShouldBe(0.083, 0.0005);
    }

    [Fact]
    public void Rates_follow_from_what_became_of_each_invitation()
    {
        var report = ResponseReport.Of(
        [
            ("a", Disposition.Complete, 40), ("a", Disposition.Refused, 10), ("a", Disposition.NothingHeard, 40), ("a", Disposition.Undeliverable, 10),
            ("b", Disposition.Complete, 10), ("b", Disposition.Partial, 5), ("b", Disposition.NotEligible, 10), ("b", Disposition.NothingHeard, 75), ("b", Disposition.Pending, 50),
        ]);

        report.Strata["a"].ResponseRate.ShouldBe(40 / 90.0);
        report.Strata["a"].StrictRate.ShouldBe(0.4);
        report.Strata["b"].Invited.ShouldBe(100);
        report.Strata["b"].EligibleShare.ShouldBe(0.6);
        report.Strata["b"].EstimatedRate.ShouldBe(15 / (15 + (0.6 * 75)));
        report.Overall.Valid.ShouldBe(55);
        report.Overall.RefusalRate.ShouldBe(10 / 190.0);
        double.IsNaN(new ResponseTally().ResponseRate).ShouldBeTrue();
    }

    [Fact]
    public void A_sample_is_compared_with_the_population_before_and_after_weighting()
    {
        var margin = new Margin("sex", Sex, [50, 50]);

        var seen = Representation.Of(margin, Raking.PostStratify(Ones(8), margin).Weights);

        seen.Groups.Select(group => (group.Group, group.Answers, group.Difference)).ShouldBe([("f", 2, -0.25), ("m", 6, 0.25)]);
        (seen.Dissimilarity, Math.Round(seen.DissimilarityWeighted, 12)).ShouldBe((0.25, 0));
    }

    private static double[] Ones(int count) => [.. Enumerable.Repeat(1.0, count)];

    /// <summary>Raking multiplies rows and columns, so the odds ratio of the two by two table stays.</summary>
    private static double Odds(double[] raked, double[] weights)
    {
        double Of(double[] values, int sex, int age) => values.Where((_, row) => Sex.Numbers[row] == sex && Age.Numbers[row] == age).Sum();
        double Ratio(double[] values) => Of(values, 0, 0) * Of(values, 1, 1) / Of(values, 0, 1) / Of(values, 1, 0);
        return Ratio(raked) / Ratio(weights);
    }
}
