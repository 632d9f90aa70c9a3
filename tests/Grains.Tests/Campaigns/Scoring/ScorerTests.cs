using Oversight.Grains.Campaigns.Scoring;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Results.Cleaning;
using Oversight.Grains.Results.NonResponse;
using Oversight.Grains.Results.Suppression;
using Oversight.Grains.Results.Waves;

namespace Oversight.Grains.Tests.Campaigns.Scoring;

/// <summary>From the answer sheets of a campaign to what it publishes.</summary>
public sealed class ScorerTests
{
    private const string North = "330106001";
    private const string West = "330106002";

    private static readonly Questionnaire Street = new()
    {
        Id = "street",
        DefaultLanguage = "zh",
        Languages = ["zh"],
        Pages =
        [
            new()
            {
                Code = "p1",
                Items =
                [
                    new Question { Code = "all", Type = QuestionType.Rating5 },
                    new Question { Code = "price", Type = QuestionType.Rating10 },
                    new Question { Code = "sex", Type = QuestionType.Single, Options = [new() { Code = "f" }, new() { Code = "m" }] },
                    new Question
                    {
                        Code = "shop", Type = QuestionType.Matrix,
                        Rows = [.. "abcd".Select(row => new Option { Code = row.ToString() })],
                        Options = [.. "12345".Select(column => new Option { Code = column.ToString() })],
                    },
                    new Question { Code = "why", Type = QuestionType.LongText },
                ],
            },
        ],
    };

    private static ScoringPlan Plan { get; } = new()
    {
        Root = new("index", 1)
        {
            Children = [new("satisfaction", 0.6) { Item = "all" }, new("prices", 0.4) { Item = "price", Scale = new() { Min = 1, Max = 10 } }],
        },
        Satisfaction = "satisfaction",
        FewestAnswers = 3,
    };

    [Fact]
    public void The_index_is_the_weighted_tree_and_the_rate_stands_beside_it()
    {
        var result = Score([Sheet(1, 5, 10), Sheet(2, 3, 1), Sheet(3, 4, 10), Sheet(4, 1, 1)]);

        // (100 + 50 + 75 + 0) / 4 and (100 + 0 + 100 + 0) / 4.
        result.Index.Value!.Value.ShouldBe((0.6 * 56.25) + (0.4 * 50), 1e-9);
        result.Satisfied!.Value!.Value.ShouldBe(0.5);
        result.Index.Lower!.Value.ShouldBeLessThan(result.Index.Value.Value);
        (result.Sheets, result.Kept).ShouldBe((4, 4));
    }

    [Fact]
    public void Each_stratum_stands_for_its_part_of_the_population()
    {
        AnswerSheet[] sheets = [.. Enumerable.Range(1, 4).Select(at => Sheet(at, 5, 10) with { Stratum = "a", Street = North }), .. Enumerable.Range(5, 4).Select(at => Sheet(at, 1, 1) with { Stratum = "b", Street = West })];

        var result = Score(sheets, units: [new(1, "a", 900), new(1, "b", 100)]);

        result.Index.Value!.Value.ShouldBe(90, 1e-9);
        result.Weights.ByPopulation.ShouldBeTrue();
        result.Streets.Select(street => (street.Key, street.Index!.Value)).ShouldBe([(North, 100), (West, 0)]);
    }

    [Fact]
    public void A_stratum_that_nobody_counted_makes_all_sheets_count_alike_and_is_named()
    {
        AnswerSheet[] sheets = [Sheet(1, 5, 10) with { Stratum = "a" }, Sheet(2, 1, 1)];

        var result = Score(sheets, units: [new(1, "a", 900)]);

        result.Index.Value!.Value.ShouldBe(50, 1e-9);
        result.Weights.Unweighted.ShouldBe("0001:");
    }

    [Fact]
    public void A_margin_of_the_plan_is_met()
    {
        AnswerSheet[] sheets = [Sheet(1, 5, 10, "f"), Sheet(2, 5, 10, "f"), Sheet(3, 5, 10, "f"), Sheet(4, 1, 1, "m")];

        var result = Score(sheets, Plan with { Margins = [new("sex", new Dictionary<string, double> { ["f"] = 50, ["m"] = 50 })] });

        result.Index.Value!.Value.ShouldBe(50, 1e-6);
        result.Weights.Converged.ShouldBeTrue();
    }

    [Fact]
    public void A_doubted_sheet_is_out_until_somebody_lifts_the_mark()
    {
        AnswerSheet[] sheets = [.. Enumerable.Range(1, 25).Select(at => Sheet(at, 5, 10) with { Seconds = 100, Stratum = "a" }), Sheet(26, 1, 1) with { Seconds = 20, Stratum = "a" }];
        StratumCases[] cases = [new("a", Disposition.Complete, 26), new("a", Disposition.NothingHeard, 14)];

        var result = Score(sheets, cases: cases);
        result.Kept.ShouldBe(25);
        result.Index.Value.ShouldBe(100);
        result.Marks.Single().Mark.ShouldBe(new("26", CleaningRule.TooFast, "", 20, 100));
        (result.Response[0].Invited, result.Response[0].Returned, result.Response[0].Valid).ShouldBe((40, 26, 25));

        var lifted = Score(sheets, cases: cases, lifted: new LiftedMark("26", CleaningRule.TooFast));
        lifted.Kept.ShouldBe(26);
        lifted.Marks.Single().Lifted.ShouldBeTrue();
        lifted.Response[0].Valid.ShouldBe(26);
    }

    [Fact]
    public void A_straight_line_only_tells_unless_the_plan_says_otherwise()
    {
        var line = Sheet(1, 5, 5) with { Answers = Sheet(1, 5, 5).Answers.With("shop", Answer.Matrix("abcd".ToDictionary(row => row.ToString(), _ => "4"))) };

        var result = Score([line, Sheet(2, 4, 5)]);

        result.Marks.Single().ShouldBe(new(new("1", CleaningRule.StraightLine, "shop", 4, 4), Excludes: false, Lifted: false));
        result.Kept.ShouldBe(2);
    }

    [Fact]
    public void A_small_street_is_hidden_and_so_is_the_one_that_would_give_it_away()
    {
        AnswerSheet[] sheets =
        [
            .. Enumerable.Range(0, 2).Select(at => Sheet(at, 1, 1) with { Street = North }),
            .. Enumerable.Range(2, 4).Select(at => Sheet(at, 4, 8) with { Street = West }),
            .. Enumerable.Range(6, 9).Select(at => Sheet(at, 5, 9) with { Street = "330106003" }),
        ];

        var streets = Score(sheets).Streets;

        streets.Select(street => street.Shown).ShouldBe([Shown.TooFew, Shown.Protecting, Shown.Yes]);
        streets.Take(2).ShouldAllBe(street => street.Index == null && street.Answers == null);
        streets[2].Answers.ShouldBe(9);
    }

    [Fact]
    public void Waves_are_compared_with_a_mark()
    {
        AnswerSheet[] sheets =
        [
            .. Enumerable.Range(0, 40).Select(at => Sheet(at, 2 + (at % 2), 5)),
            .. Enumerable.Range(40, 40).Select(at => Sheet(at, 4 + (at % 2), 5) with { Wave = 2 }),
        ];

        var changes = Score(sheets).Changes;

        changes.Select(change => (change.Earlier, change.Later, change.Indicator, change.Change)).ShouldBe(
            [(1, 2, "index", Change.Up), (1, 2, "satisfaction", Change.Up), (1, 2, "prices", Change.NotSignificant)]);
        changes[1].Difference!.Value.ShouldBe(50, 1e-9);
    }

    [Fact]
    public void What_people_wrote_is_counted()
    {
        string[] said = ["这里价格不透明，服务还行", "有的店价格不透明", "价格不透明是最大的问题", "环境很好，卫生也好", "希望多些停车位", "小店价格不透明，要管管", "老板很热情，菜也新鲜"];
        AnswerSheet[] sheets = [.. said.Select((text, at) => Sheet(at, 3, 3) with { Answers = Sheet(at, 3, 3).Answers.With("why", Answer.Of(text)) })];

        var result = Score(sheets, Plan with { OpenQuestions = ["why"] });

        result.Keywords.ShouldContain(word => word.Question == "why" && word.Text == "价格不透明" && word.Answers == 4);
    }

    [Fact]
    public void The_proposed_plan_scores_every_rating_and_reads_back_as_it_was()
    {
        var plan = ScoringPlan.For(Street);

        plan.Root.Children.Single().Children.Select(child => child.Code).ShouldBe(["all", "price", "shop.a", "shop.b", "shop.c", "shop.d"]);
        var again = ScoringPlanJson.Read(ScoringPlanJson.Write(plan), Street);
        ScoringPlanJson.Write(again).ShouldBe(ScoringPlanJson.Write(plan));
    }

    [Theory]
    [InlineData("""{"root":{"code":"index","weight":1,"item":"why"}}""", "plan.root.index.item")]
    [InlineData("""{"root":{"code":"index","weight":1,"children":[{"code":"a","weight":0.5,"item":"all"}]}}""", "index.children")]
    [InlineData("""{"root":{"code":"index","weight":1,"item":"all"},"satisfaction":"nothing"}""", "plan.satisfaction")]
    [InlineData("""{"root":{"code":"index","weight":1,"item":"all"},"fewestAnswers":0}""", "plan.fewestAnswers")]
    [InlineData("""{"root":{"code":"index","weight":1,"item":"all"},"margins":[{"question":"sex","shares":{"f":1,"x":1}}]}""", "plan.margins.sex")]
    [InlineData("""{"root":{"code":"index","weight":1,"item":"all"},"surprise":1}""", "plan.surprise")]
    [InlineData("""{""", "plan")]
    public void A_plan_that_does_not_fit_the_questionnaire_is_refused_by_name(string json, string field) =>
        Should.Throw<InvalidInputException>(() => ScoringPlanJson.Read(json, Street)).Field.ShouldBe(field);

    private static CampaignResult Score(
        AnswerSheet[] sheets, ScoringPlan? plan = null, StratumUnits[]? units = null, StratumCases[]? cases = null, params LiftedMark[] lifted) =>
        Scorer.Score(new(SheetTable.Of(Street, sheets), units ?? [], cases ?? []), plan ?? Plan, lifted.ToHashSet());

    private static AnswerSheet Sheet(int id, int all, int price, string? sex = null)
    {
        var answers = Answers.None.With("all", Answer.Of((decimal)all)).With("price", Answer.Of((decimal)price));
        return new($"{id}", 1, new(2026, 9, 1), sex is null ? answers : answers.With("sex", Answer.Choice(sex)));
    }
}
