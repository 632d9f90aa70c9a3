using System.Text.Json;
using Oversight.Grains.Results;
using Oversight.Grains.Results.Estimates;
using Oversight.Grains.Results.Scores;
using Oversight.Grains.Results.Weighting;
using Oversight.Testing;

namespace Oversight.Grains.Tests.Results;

/// <summary>The answers of real respondents give what Reference/reference.py computed from them in another way.</summary>
public sealed class ReferenceTests
{
    private static readonly JsonElement Reference =
        JsonDocument.Parse(File.ReadAllText(Repository.File("tests/Grains.Tests/Results/Reference/reference.json"))).RootElement;

    [Theory]
    [InlineData("satisGen1[SQ001]")]
    [InlineData("satisGen1[SQ002]")]
    public void Satisfaction_of_research_engineers_is_as_computed_apart(string item)
    {
        var column = RealAnswers.Read("rse_2017_uk_public_data.csv").Numbers(item);
        var design = SampleDesign.Simple(column.Length);
        var expected = Reference.GetProperty("rse").GetProperty(item);

        Same(Estimator.Mean(design, column), expected);
        var promoter = NetPromoter.Of(design, column);
        promoter.Promoters.Value.ShouldBe(Number(expected, "promoters"), 1e-12);
        promoter.Detractors.Value.ShouldBe(Number(expected, "detractors"), 1e-12);
        promoter.Score.Value.ShouldBe(100 * (Number(expected, "promoters") - Number(expected, "detractors")), 1e-9);
    }

    [Theory]
    [InlineData("Italy")]
    [InlineData("France")]
    [InlineData("China")]
    [InlineData("Thailand")]
    public void A_stratified_mean_and_share_of_the_food_survey_are_as_computed_apart(string country)
    {
        var (answers, design) = Food();
        var expected = Reference.GetProperty("food").GetProperty("items").GetProperty(country);
        var column = answers.Numbers(country);

        Same(Estimator.Mean(design, column), expected);
        var share = Estimator.Share(design, column, code => code >= 4);
        share.Value.ShouldBe(Number(expected, "satisfied"), 1e-12);
        share.StandardError.ShouldBe(Number(expected, "satisfiedError"), 1e-12);
        share.Lower.ShouldBe(Number(expected, "satisfiedLower"), 1e-9);
        share.Upper.ShouldBe(Number(expected, "satisfiedUpper"), 1e-9);
    }

    [Fact]
    public void The_index_of_a_tree_is_as_computed_apart_and_its_error_as_the_jackknife_says()
    {
        var (answers, design) = Food();
        var table = new AnswerTable([.. Enumerable.Range(0, answers.Count).Select(row => $"{row}")]);
        foreach (var country in new[] { "Italy", "France", "China", "Thailand" })
        {
            table.AddNumbers(country, answers.Numbers(country));
        }

        var index = IndexCalculator.Overall(Trees.Food, table, design)["food"].Score;

        var expected = Reference.GetProperty("food").GetProperty("index");
        index.Value.ShouldBe(Number(expected, "value"), 1e-9);

        // Two methods, one quantity: they agree to a few per mille in a sample of this size.
        index.StandardError.ShouldBe(Number(expected, "jackknife"), 0.005 * index.StandardError);
    }

    /// <summary>FiveThirtyEight, 2014: "41 Percent Of Fliers Think You're Rude If You Recline Your Seat".</summary>
    [Fact]
    public void Forty_one_percent_find_it_rude_to_recline_as_was_published()
    {
        var rude = Rude(RealAnswers.Read("538_flying-etiquette.csv"), "Is itrude to recline");

        var share = Estimator.Share(SampleDesign.Simple(rude.Length), rude, code => code > 0);

        Math.Round(share.Value * 100).ShouldBe(41);
        share.Valid.ShouldBe(Reference.GetProperty("flying").GetProperty("recline").GetProperty("valid").GetInt32());
    }

    [Fact]
    public void Raked_weights_are_as_computed_apart()
    {
        var all = RealAnswers.Read("538_flying-etiquette.csv");
        var (sexes, ages, baby) = (all.Texts("Gender"), all.Texts("Age"), Rude(all, "is itrude to bring a baby"));
        bool[] known = [.. sexes.Zip(ages, (sex, age) => sex.Length > 0 && age.Length > 0)];
        var (sex, ageGroup) = (GroupColumn.From(AnswerTable.Pick(sexes, known)), GroupColumn.From(AnswerTable.Pick(ages, known)));
        double[] bySex = [.. sex.Names.Select(name => name == "Female" ? 51.0 : 49)];
        double[] byAge = [.. ageGroup.Names.Select(name => name switch { "18-29" => 21.0, "30-44" => 26, "45-60" => 28, _ => 25 })];

        var report = Raking.Rake(Ones(sex.Count), [new("sex", sex, bySex), new("age", ageGroup, byAge)], new() { Tolerance = 1e-12 });

        var expected = Reference.GetProperty("flying").GetProperty("raked");
        report.Converged.ShouldBeTrue();
        report.Summary.DesignEffect.ShouldBe(Number(expected, "kish"), 1e-9);
        for (var row = 0; row < sex.Count; row++)
        {
            var group = $"{sex.Names[sex.Numbers[row]]}/{ageGroup.Names[ageGroup.Numbers[row]]}";
            report.Weights[row].ShouldBe(Number(expected.GetProperty("weights"), group), 1e-9);
        }

        var design = SampleDesign.Simple(sex.Count, weights: report.Weights);
        Estimator.Mean(design, AnswerTable.Pick(baby, known)).Value.ShouldBe(Number(expected, "share"), 1e-9);
    }

    private static double[] Ones(int count) => [.. Enumerable.Repeat(1.0, count)];

    private static double[] Rude(RealAnswers answers, string head) =>
        [.. answers.Texts(head).Select(answer => answer.Length == 0 ? double.NaN : answer.StartsWith("Yes", StringComparison.Ordinal) ? 1 : 0)];

    private static (RealAnswers Answers, SampleDesign Design) Food()
    {
        var answers = RealAnswers.Read("538_food-world-cup-data.csv");
        var regions = GroupColumn.From([.. answers.Texts("Location").Select(region => region.Length == 0 ? "none" : region)]);
        var population = Reference.GetProperty("food").GetProperty("population");
        return (answers, SampleDesign.Stratified(regions.Numbers, [.. regions.Names.Select(name => Number(population, name))]));
    }

    private static void Same(Estimate estimate, JsonElement expected)
    {
        estimate.Valid.ShouldBe(expected.GetProperty("valid").GetInt32());
        estimate.Value.ShouldBe(Number(expected, "mean"), 1e-12);
        estimate.StandardError.ShouldBe(Number(expected, "error"), 1e-12);
        estimate.Lower.ShouldBe(Number(expected, "lower"), 1e-8);
        estimate.Upper.ShouldBe(Number(expected, "upper"), 1e-8);
    }

    private static double Number(JsonElement element, string name) => element.GetProperty(name).GetDouble();
}
