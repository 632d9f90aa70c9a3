using Oversight.Api.Surveys.Answering;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Interviews;
using GivenAnswers = Oversight.Grains.Questionnaires.Answering.Answers;

namespace Oversight.Api.Tests.Surveys;

/// <summary>From fields of a form to answers and back to what is drawn.</summary>
public sealed class AnswerFieldsTests
{
    private static readonly InterviewOptions Options = new("zh", new(2026, 11, 24));

    public static TheoryData<QuestionType, string, string> Kinds => new()
    {
        { QuestionType.Single, "{q}=b", """{"q":{"codes":["b"]}}""" },
        { QuestionType.Single, "{q}=o;{q}+=自己的话", """{"q":{"codes":["o"],"other":"自己的话"}}""" },
        { QuestionType.Multiple, "{q}=a;{q}=b", """{"q":{"codes":["a","b"]}}""" },
        { QuestionType.Ranking, "{q}{b}=1;{q}{a}=2;{q}{o}=", """{"q":{"codes":["b","a"]}}""" },
        { QuestionType.Matrix, "{q}{r2}=a", """{"q":{"rows":{"r2":"a"}}}""" },
        { QuestionType.Rating5, "{q}=4", """{"q":{"number":4}}""" },
        { QuestionType.Nps, "{q}=0", """{"q":{"number":0}}""" },
        { QuestionType.Number, "{q}=１２.５", """{"q":{"number":12.5}}""" },
        { QuestionType.Date, "{q}=2026-02-28", """{"q":{"date":"2026-02-28"}}""" },
        { QuestionType.ShortText, "{q}=面馆", """{"q":{"text":"面馆"}}""" },
        { QuestionType.Consent, "{q}=true", """{"q":{"agreed":true}}""" },
        { QuestionType.Number, "{q}=", "{}" },
        { QuestionType.Note, "{q}=x", "{}" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Fields_become_the_answer_and_the_answer_is_drawn_as_it_was_given(QuestionType type, string fields, string expected)
    {
        var questionnaire = Ask(type);
        var answers = Read(questionnaire, fields);
        answers.Write().ShouldBe(expected);

        var drawn = Draw(questionnaire, answers, showErrors: true).Questions[0];
        drawn.Errors.ShouldBeEmpty();
        Sent(drawn).Order(StringComparer.Ordinal).ShouldBe(fields.Split(';').Where(one => !one.EndsWith('=') && type != QuestionType.Note)
            .Select(one => one.Normalize(System.Text.NormalizationForm.FormKC)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(QuestionType.Number, "十二")]
    [InlineData(QuestionType.Date, "2026-02-30")]
    [InlineData(QuestionType.Rating5, "好")]
    public void What_cannot_be_read_is_refused_and_shown_as_it_was_written(QuestionType type, string text)
    {
        var questionnaire = Ask(type);
        var answers = Read(questionnaire, "{q}=" + text);
        var state = Interview.Evaluate(questionnaire, answers, Options);
        state.Answers.Count.ShouldBe(0);
        var drawn = Draw(questionnaire, answers, showErrors: true).Questions[0];
        (drawn.Text, drawn.Errors).ShouldBe((text, drawn.Errors));
        drawn.Errors.ShouldHaveSingleItem().ShouldBe("答案的形式不符合题型");
        Draw(questionnaire, answers, showErrors: false).Questions[0].Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Names_of_fields_never_meet_whatever_codes_are_called()
    {
        string[] codes = ["a", "a+", "a.b", "b", "+", "a b", "中文"];
        var names = codes.SelectMany(code => codes.Select(row => FieldNames.Row(code, row)).Append(FieldNames.Of(code)).Append(FieldNames.Words(code))).ToList();
        names.Distinct().Count().ShouldBe(names.Count);
    }

    [Fact]
    public void Questions_that_are_not_on_the_form_keep_their_answers()
    {
        var questionnaire = Ask(QuestionType.Rating5);
        AnswerFields.Read(questionnaire, GivenAnswers.None.With("q", Answer.Of(3)), new HashSet<string>(), _ => []).Write().ShouldBe("""{"q":{"number":3}}""");
        AnswerFields.Read(questionnaire, GivenAnswers.None.With("q", Answer.Of(3)), new HashSet<string> { "q" }, _ => []).Write().ShouldBe("{}");
    }

    private static Questionnaire Ask(QuestionType type) => new()
    {
        Id = "x",
        DefaultLanguage = "zh",
        Languages = ["zh"],
        Pages =
        [
            new()
            {
                Code = "p",
                Items =
                [
                    new Question
                    {
                        Code = "q", Type = type, Title = Texts.Of("zh", "题"),
                        Options = [new() { Code = "a" }, new() { Code = "b" }, new() { Code = "o", Other = true }],
                        Rows = [new() { Code = "r1" }, new() { Code = "r2" }],
                    },
                ],
            },
        ],
    };

    private static GivenAnswers Read(Questionnaire questionnaire, string fields)
    {
        var sent = fields.Split(';').Select(one => (Name: one[..one.LastIndexOf('=')], Value: one[(one.LastIndexOf('=') + 1)..])).ToLookup(one => one.Name, one => one.Value);
        return AnswerFields.Read(questionnaire, GivenAnswers.None, new HashSet<string> { "q" }, name => [.. sent[name]]);
    }

    private static PageView Draw(Questionnaire questionnaire, GivenAnswers answers, bool showErrors)
    {
        var state = Interview.Evaluate(questionnaire, answers, Options);
        return PageView.From(questionnaire, state, state.Pages[0], answers, "zh", showErrors);
    }

    /// <summary>What a browser would send of the drawn question.</summary>
    private static IEnumerable<string> Sent(QuestionView view)
    {
        var chosen = view.Choices.Where(choice => choice.Chosen).Select(choice => $"{view.Name}={choice.Value}")
            .Concat(view.Rows.SelectMany(row => row.Choices.Where(choice => choice.Chosen).Select(choice => $"{row.Name}={choice.Value}")));
        return [.. chosen,
            .. view.Words.Length > 0 ? [$"{view.WordsName}={view.Words}"] : Array.Empty<string>(),
            .. view.Agreed ? [$"{view.Name}=true"] : Array.Empty<string>(),
            .. view.Choices.Count == 0 && view.Text.Length > 0 ? [$"{view.Name}={view.Text}"] : Array.Empty<string>()];
    }
}
