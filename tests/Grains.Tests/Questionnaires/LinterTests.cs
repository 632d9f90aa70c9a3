using CsCheck;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Expressions;
using Oversight.Grains.Questionnaires.Interviews;
using Oversight.Grains.Questionnaires.Linting;

namespace Oversight.Grains.Tests.Questionnaires;

public sealed class LinterTests
{
    private static readonly Question Yes = Ask("yes", QuestionType.Single) with { Options = [Choice("y"), Choice("n")] };
    private static readonly Question Age = Ask("age", QuestionType.Number) with { Min = 0, Max = 120, Decimals = 0 };

    [Fact]
    public void A_sound_questionnaire_has_no_finding() =>
        Found(Yes, Age with { ShowIf = When("""{yes} = "y" """) }, Ask("why", QuestionType.LongText) with { ShowIf = When("{age} < 18") }).ShouldBeEmpty();

    [Theory]
    [InlineData("""{yes} = "y" and {yes} = "n" """)]
    [InlineData("{age} > 10 and {age} < 5")]
    [InlineData("{age} > 120")]
    [InlineData("""not answered({yes}) and {yes} = "y" """)]
    [InlineData("""selected({many}, "a") and count({many}) = 0""")]
    [InlineData("false")]
    public void A_condition_that_is_never_true_is_found(string condition) =>
        Found(Yes, Age, Many(), Ask("q", QuestionType.ShortText) with { ShowIf = When(condition) }).ShouldBe(["condition.contradictory q.showIf"]);

    [Theory]
    [InlineData("""{yes} = "y" or {yes} = "n" """)]
    [InlineData("{age} > 10 and {age} < 12")]
    [InlineData("{age} = 120")]
    [InlineData("""selected({many}, "a") and not selected({many}, "b")""")]
    public void A_condition_that_can_be_true_is_left_alone(string condition) =>
        Found(Yes, Age, Many(), Ask("q", QuestionType.ShortText) with { ShowIf = When(condition) }).ShouldBeEmpty();

    [Fact]
    public void A_question_behind_the_wrong_answer_is_unreachable() =>
        Found(Yes, Age with { ShowIf = When("""{yes} = "y" """) }, Ask("q", QuestionType.ShortText) with { ShowIf = When("""{yes} = "n" and {age} > 3""") })
            .ShouldBe(["question.unreachable q"]);

    [Fact]
    public void What_a_jump_always_passes_over_is_unreachable() =>
        Found(Yes with { Jumps = [new() { If = When("answered({yes}) or not answered({yes})"), To = "end" }] }, Age, Ask("end", QuestionType.ShortText)).ShouldBe(["question.unreachable age"]);

    [Fact]
    public void A_condition_on_a_later_question_is_found() =>
        Found(Yes with { ShowIf = When("{age} > 3") }, Age)[0].ShouldBe("condition.later yes.showIf");

    [Fact]
    public void Codes_ranges_targets_types_and_use_are_checked() =>
        Found(
            Yes with { Options = [Choice("y"), Choice("y")] },
            Ask("yes", QuestionType.ShortText),
            Age with { Min = 0.2m, Max = 0.8m },
            Many() with { Min = 3 },
            Ask("text", QuestionType.ShortText) with { Pattern = "(?=x)", Jumps = [new() { If = When("{age}"), To = "nowhere" }] },
            Ask("sum", QuestionType.Computed) with { Value = When("1 + 1") },
            Ask("empty", QuestionType.Matrix)).ShouldBe(
            [
                "code.duplicate yes", "option.duplicate yes.options.y", "range.empty age", "range.empty many", "pattern.invalid text", "options.none empty", "rows.none empty",
                "expression.type text.jumps[0]", "jump.target text.jumps[0]", "computed.unused sum",
            ]);

    [Fact]
    public void A_missing_translation_and_a_pipe_to_nowhere_are_found()
    {
        var findings = Linter.Check(Of(Yes with { Title = Texts.Of("zh", "只有中文 {nobody}") }) with { Languages = ["zh", "en"], Title = Texts.Of("zh", "调查").With("en", "Survey") });

        findings.Where(finding => finding.Place == "yes.title").Select(finding => finding.Code).ShouldBe(["translation.missing", "piping.unknown"]);
        findings.ShouldAllBe(finding => finding.Text.Zh.Length > 0 && finding.Text.En.Length > 0);
    }

    [Fact]
    public void Only_a_questionnaire_without_errors_is_published_and_then_never_changes()
    {
        Should.Throw<InvalidInputException>(() => PublishedQuestionnaire.Publish(Of(Age with { Min = 5, Max = 1 }))).Message.ShouldBe("age: the range allows no answer");

        var published = PublishedQuestionnaire.Publish(Of(Yes, Age));
        published.Hash.Length.ShouldBe(64);
        PublishedQuestionnaire.Restore(published.Json, published.Hash).Json.ShouldBe(published.Json);
        Should.Throw<InvalidInputException>(() => PublishedQuestionnaire.Restore(published.Json.Replace("120", "121", StringComparison.Ordinal), published.Hash));
    }

    /// <summary>The linter tries samples; the logic, with a thousand random answers, must never show what it calls unreachable.</summary>
    [Fact]
    public void What_is_called_unreachable_is_never_shown() =>
        Gen.Select(RandomQuestionnaires.All, RandomQuestionnaires.Answers.Array[20]).Sample((questionnaire, many) =>
        {
            var unreachable = Linter.Check(questionnaire).Where(finding => finding.Code is "question.unreachable" or "condition.contradictory").Select(finding => finding.Place.Split('.')[0]).ToHashSet();
            foreach (var given in many)
            {
                var answers = given.Aggregate(Oversight.Grains.Questionnaires.Answering.Answers.None, (all, pair) => all.With(pair.Code, pair.Answer));
                var state = Interview.Evaluate(questionnaire, answers, new("zh", new(2026, 5, 1)));
                // An answer out of its range may still steer until it is put right; the linter thinks of valid ones.
                if (state.Errors.All(error => error.Code is "required" or "unknown" or "kind" or "option" or "rows"))
                {
                    unreachable.Where(state.Shows).ShouldBeEmpty();
                }
            }
        }, iter: 200);

    private static List<string> Found(params Question[] questions) => [.. Linter.Check(Of(questions)).Select(finding => $"{finding.Code} {finding.Place}")];

    private static Questionnaire Of(params Question[] questions) =>
        new() { Id = "test", DefaultLanguage = "zh", Languages = ["zh"], Pages = [new() { Code = "p", Items = questions }] };

    private static Question Ask(string code, QuestionType type) => new() { Code = code, Type = type, Title = Texts.Of("zh", code) };

    private static Question Many() => Ask("many", QuestionType.Multiple) with { Options = [Choice("a"), Choice("b")] };

    private static Option Choice(string code) => new() { Code = code, Text = Texts.Of("zh", code) };

    private static Expression When(string text) => Expression.Parse(text);
}
