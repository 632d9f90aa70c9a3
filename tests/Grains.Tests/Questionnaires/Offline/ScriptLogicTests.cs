using CsCheck;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Testing.Surveys;

namespace Oversight.Grains.Tests.Questionnaires.Offline;

/// <summary>The script of the offline bundle decides as the server does: same pages, texts, orders, errors, answers.</summary>
public sealed class ScriptLogicTests
{
    private static readonly DateOnly Day = new(2026, 5, 1);

    [Fact]
    public async Task Questionnaires_of_every_shape_are_asked_the_same_by_script_and_server()
    {
        var logic = new ScriptLogic();
        Gen.Select(RandomQuestionnaires.All, RandomQuestionnaires.Answers.Array[6]).Sample((questionnaire, all) =>
        {
            lock (logic)
            {
                foreach (var given in all)
                {
                    var answers = given.Aggregate(Answers.None, (answers, pair) => answers.With(pair.Code, pair.Answer));
                    logic.Add(questionnaire, answers, given.Length % 2 == 0 ? "zh" : "en", Day, given.Length % 3 == 0 ? null : "p0");
                }
            }
        }, iter: 500, threads: 1);

        logic.Count.ShouldBe(3_000);
        (await logic.DifferencesAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("street")]
    [InlineData("thirty")]
    [InlineData("functions")]
    [InlineData("texts")]
    public async Task Built_in_questionnaires_are_asked_the_same(string name)
    {
        var questionnaire = name switch { "street" => SurveyForms.Street(), "thirty" => SurveyForms.Thirty(), "functions" => LogicForms.Functions(), _ => LogicForms.TextRules() };
        PublishedQuestionnaire.Publish(questionnaire);
        var (logic, random) = (new ScriptLogic(), new RandomAnswers(12315));
        for (var time = 0; time < 2_000; time++)
        {
            logic.Add(questionnaire, random.To(questionnaire), time % 2 == 0 ? "zh" : "en", Day.AddDays(time), random.OneOf([null, .. questionnaire.Pages.Select(page => page.Code)]));
        }

        (await logic.DifferencesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_difference_would_be_seen()
    {
        var logic = new ScriptLogic();
        logic.Add(SurveyForms.Street(), Answers.None.With("rating", Answer.Of(4)), "zh", Day);
        logic.Forge();

        (await logic.DifferencesAsync()).ShouldHaveSingleItem();
    }
}
