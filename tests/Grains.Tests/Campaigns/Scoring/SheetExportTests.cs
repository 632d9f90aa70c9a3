using Oversight.Grains.Campaigns.Scoring;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Expressions;
using Oversight.Grains.Results.Export;

namespace Oversight.Grains.Tests.Campaigns.Scoring;

/// <summary>What leaves the house as a file.</summary>
public sealed class SheetExportTests
{
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
                    new Question { Code = "all", Type = QuestionType.Rating5, Title = Texts.Of("zh", "总体满意吗？"), MaxLabel = Texts.Of("zh", "非常满意") },
                    new Question { Code = "tags", Type = QuestionType.Multiple, Title = Texts.Of("zh", "有哪些问题？"), Options = [new() { Code = "price", Text = Texts.Of("zh", "价格") }, new() { Code = "queue" }] },
                    new Question { Code = "why", Type = QuestionType.LongText, Title = Texts.Of("zh", "为什么？") },
                    new Question { Code = "guest", Type = QuestionType.Hidden },
                    new Question { Code = "double", Type = QuestionType.Computed, Value = Expression.Parse("{all} * 2") },
                ],
            },
        ],
    };

    private static readonly AnswerSheet[] Sheets =
    [
        new("r1", 1, new(2026, 9, 1), Answers.None.With("all", Answer.Of(5m)).With("tags", Answer.Choice("queue")).With("why", Answer.Of("我是张三，电话13800000000")).With("guest", Answer.Of("张三")))
        {
            Street = "330106001",
        },
        new("r2", 1, new(2026, 9, 2), Answers.None.With("all", Answer.Of(2m))) { Stratum = "330106001/52", Mode = "paper" },
    ];

    [Fact]
    public void Words_and_what_could_point_to_a_person_stay_out()
    {
        var text = Csv(withWords: false);

        text.ShouldNotContain("张三");
        text.ShouldNotContain("r1");
        text.Split("\r\n")[0].ShouldContain("tags.queue");
    }

    [Fact]
    public void Words_come_where_they_are_asked_for() => Csv(withWords: true).ShouldContain("我是张三");

    [Fact]
    public void Numbers_carry_their_labels_and_computed_values_are_there()
    {
        var table = SheetExport.Of("街道满意度", SheetTable.Of(Street, Sheets), "zh", withWords: false);

        table.Variables.Single(variable => variable.Name == "all").Values[5].ShouldBe("5 非常满意");
        table.Variables.Single(variable => variable.Name == "tags.price").Label.ShouldBe("有哪些问题？: 价格");
        table.Variables.Single(variable => variable.Name == "tags.queue").Numbers.ShouldBe([1, double.NaN]);
        table.Variables.Single(variable => variable.Name == "double").Numbers.ShouldBe([10, 4]);
    }

    private static string Csv(bool withWords)
    {
        using var text = new StringWriter();
        CsvExport.Write(SheetExport.Of("街道满意度", SheetTable.Of(Street, Sheets), "zh", withWords), text);
        return text.ToString();
    }
}
