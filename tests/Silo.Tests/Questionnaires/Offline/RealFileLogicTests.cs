using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Formats;
using Oversight.Silo.Questionnaires;
using Oversight.Testing;
using Oversight.Testing.Surveys;

namespace Oversight.Silo.Tests.Questionnaires.Offline;

/// <summary>Questionnaires that nobody here wrote are asked the same by the script of the offline bundle and by the server.</summary>
public sealed class RealFileLogicTests
{
    private const int Interviews = 200;

    private static readonly QuestionnaireFiles Files = new(new WorkbookFiles());

    [Fact]
    public async Task Real_questionnaires_are_asked_the_same_by_script_and_server()
    {
        var folder = SharedData.Require("surveys");
        var (logic, random, used, refused) = (new ScriptLogic(), new RandomAnswers(12315), 0, new List<string>());
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (Read(path) is not { } questionnaire)
            {
                continue;
            }

            try
            {
                Add(logic, random, questionnaire);
                used++;
            }
            catch (InvalidInputException error) when (error.Rule!.Contains("without the server", StringComparison.Ordinal))
            {
                refused.Add($"{Path.GetFileName(path)}: {error.Value}");
            }
        }

        used.ShouldBeGreaterThan(30);
        refused.ShouldBeEmpty();
        (await logic.DifferencesAsync()).ShouldBeEmpty();
    }

    private static void Add(ScriptLogic logic, RandomAnswers random, Questionnaire questionnaire)
    {
        for (var time = 0; time < Interviews; time++)
        {
            var language = random.OneOf([.. questionnaire.Languages, "zh", "en"]);
            logic.Add(questionnaire, random.To(questionnaire), language, new DateOnly(2026, 5, 1).AddDays(time), random.OneOf([null, .. questionnaire.Pages.Select(page => page.Code)]));
        }
    }

    /// <summary>Null for what is no questionnaire, or refused by the import: that stands in a table of its own.</summary>
    private static Questionnaire? Read(string path)
    {
        try
        {
            return Path.GetFileName(path) == "LICENSE" ? null : Files.Read(File.ReadAllBytes(path), Path.GetFileName(path)).Questionnaire;
        }
        catch (OversightException)
        {
            return null;
        }
    }
}
