using Oversight.Grains.Errors;
using Oversight.Grains.Results;
using Oversight.Grains.Results.Estimates;
using Oversight.Grains.Results.Scores;
using Oversight.Grains.Sampling;
using static Oversight.Grains.Tests.Results.Trees;

namespace Oversight.Grains.Tests.Results;

public sealed class IndexTests
{
    private const double No = double.NaN;

    [Fact]
    public void Five_steps_are_0_25_50_75_100_and_the_words_20_to_100()
    {
        new ItemScale().Scores([1, 2, 3, 4, 5, 6, No]).ShouldBe([0, 25, 50, 75, 100, No, No]);
        ItemScale.VerbalFive.Scores([1, 2, 3, 4, 5]).ShouldBe([20, 40, 60, 80, 100]);
        new ItemScale { Reversed = true }.Scores([1, 5]).ShouldBe([100, 0]);
        new ItemScale { Min = 1, Max = 10 }.Scores([10, 1])[0].ShouldBe(100, 1e-9);
        new ItemScale().OffScale([1, 6, No]).ShouldBe(1);
    }

    [Fact]
    public void A_tree_is_the_sum_of_its_parts_by_weight()
    {
        var table = Table(("Italy", [5, 5]), ("France", [3, 3]), ("China", [1, 5]), ("Thailand", [4, 4]));

        var result = IndexCalculator.Overall(Food, table, SampleDesign.Simple(2));

        result["europe"].Score.Value.ShouldBe((0.7 * 100) + (0.3 * 50), 1e-9);
        result["asia"].Score.Value.ShouldBe((0.5 * 50) + (0.5 * 75), 1e-9);
        result["food"].Score.Value.ShouldBe((0.6 * 85) + (0.4 * 62.5), 1e-9);
        result["of China"].Satisfied!.Value.ShouldBe(0.5);
        result["food"].Satisfied.ShouldBeNull();
    }

    [Fact]
    public void What_nobody_answered_leaves_its_weight_inside_its_parent_and_is_told()
    {
        var table = Table(("Italy", [5, 5]), ("France", [No, No]), ("China", [1, 5]), ("Thailand", [4, 4]));

        var result = IndexCalculator.Overall(Food, table, SampleDesign.Simple(2));

        result["of France"].IsMissing.ShouldBeTrue();
        result["of Italy"].Weight.ShouldBe(1);
        result["europe"].Missing.ShouldBe(["of France"]);
        result["europe"].Score.Value.ShouldBe(100);
        result["food"].Score.Value.ShouldBe((0.6 * 100) + (0.4 * 62.5), 1e-9);
        result["food"].IsRenormalised.ShouldBeFalse();
    }

    [Fact]
    public void A_group_with_too_few_answers_misses_what_the_whole_has()
    {
        var table = Table(("Italy", [5, 1, 3, 4]), ("France", [3, 3, No, 4]), ("China", [1, 5, 2, 2]), ("Thailand", [4, 4, 4, 5]));
        var streets = new GroupColumn([0, 0, 1, 1], ["a", "b"]);

        var result = IndexCalculator.ByGroup(Food, table, SampleDesign.Simple(4), streets, new() { FewestAnswers = 2 });

        result[0]["europe"].IsRenormalised.ShouldBeFalse();
        result[1]["europe"].Missing.ShouldBe(["of France"]);
        result[1]["of France"].Score.Valid.ShouldBe(1);
    }

    [Fact]
    public void Answers_that_weigh_nothing_are_as_if_they_were_not_there()
    {
        var table = Table(("Italy", [5, 1, 3]), ("France", [3, No, No]), ("China", [1, 5, 2]), ("Thailand", [4, 4, 4]));

        var result = IndexCalculator.Overall(Food, table, SampleDesign.Simple(3, weights: [0, 1, 1]));

        result["europe"].Missing.ShouldBe(["of France"]);
        result["food"].Score.Value.ShouldBe((0.6 * 25) + (0.4 * ((0.5 * 62.5) + (0.5 * 75))), 1e-9);
        double.IsNaN(result["food"].Score.StandardError).ShouldBeFalse();
    }

    [Theory]
    [InlineData(0.7, 0.31, "europe.children")]
    [InlineData(0, 1, "of Italy.weight")]
    public void Weights_that_do_not_sum_to_one_are_refused_by_name(double first, double second, string field) =>
        Should.Throw<InvalidInputException>(() => new IndicatorTree(Node("europe", 1, Leaf("Italy", first), Leaf("France", second)))).Field.ShouldBe(field);

    /// <summary>
    /// The bootstrap knows no formula: it draws the sample again from itself, stratum by stratum. Rao and Wu's n-1 of n keeps it
    /// unbiased in small strata. A thousand repetitions leave about 2.2 % of chance in a standard error.
    /// </summary>
    [Fact]
    public void The_error_of_an_index_is_what_the_bootstrap_finds()
    {
        var random = new SampleRandom(11, 1);
        const int answers = 300;
        int[] strata = [.. Enumerable.Range(0, answers).Select(row => row % 5)];
        double[] populations = [400_000, 100_000, 900_000, 300_000, 200_000];
        string[] items = ["Italy", "France", "China", "Thailand"];
        double[] mood = [.. strata.Select(stratum => stratum + (double)random.Below(3))];
        var columns = items.Select(_ => mood.Select(value => random.Below(10) == 0 ? No : Math.Clamp(Math.Round((value / 2) + random.Below(3)), 1, 5)).ToArray()).ToArray();
        var table = Table([.. items.Zip(columns)]);
        var design = SampleDesign.Stratified(strata, populations);
        var error = IndexCalculator.Overall(Food, table, design)["food"].Score.StandardError;

        double[] again = [.. Enumerable.Range(0, 1000).Select(_ => IndexCalculator.Overall(Food, table, design.WithWeights(Redrawn(design, random)))["food"].Score.Value)];

        var mean = again.Average();
        Math.Sqrt(again.Sum(value => (value - mean) * (value - mean)) / 999).ShouldBe(error, 0.1 * error);
    }

    private static double[] Redrawn(SampleDesign design, SampleRandom random)
    {
        var times = new double[design.Count];
        for (var stratum = 0; stratum < design.Sizes.Length; stratum++)
        {
            int[] rows = [.. Enumerable.Range(0, design.Count).Where(row => design.Strata[row] == stratum)];
            for (var draw = 0; draw < rows.Length - 1; draw++)
            {
                times[rows[random.Below((uint)rows.Length)]] += (double)rows.Length / (rows.Length - 1);
            }
        }

        return [.. design.Weights.Zip(times, (weight, time) => weight * time)];
    }

    private static AnswerTable Table(params (string Item, double[] Column)[] columns)
    {
        var table = new AnswerTable([.. Enumerable.Range(0, columns[0].Column.Length).Select(row => $"{row}")]);
        foreach (var (item, column) in columns)
        {
            table.AddNumbers(item, column);
        }

        return table;
    }
}
