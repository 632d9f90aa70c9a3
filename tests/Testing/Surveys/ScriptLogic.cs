using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Interviews;
using Oversight.Grains.Questionnaires.Offline;
using Oversight.Grains.Responses;

namespace Oversight.Testing.Surveys;

/// <summary>
/// The logic of the offline bundle, run by Node, beside that of the server: gathers interviews, evaluates all of them on both
/// sides and tells where the two differ.
/// </summary>
public sealed class ScriptLogic
{
    private static readonly string[] Scripts = ["decimal.js", "expressions.js", "interview.js", "rules.js", "answers.js", "keys.js"];

    private readonly StringBuilder lines = new();
    private readonly List<(string Case, string Answers, string View)> expected = [];
    private Questionnaire? last;

    /// <summary>How many interviews were added.</summary>
    public int Count => expected.Count;

    public void Add(Questionnaire questionnaire, Answers answers, string language, DateOnly day, string? after = null)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(answers);
        if (!ReferenceEquals(last, questionnaire))
        {
            last = questionnaire;
            lines.Append("{\"questionnaire\":").Append(OfflineQuestionnaire.Write(questionnaire)).Append("}\n");
        }

        var key = ResponseId.Random();
        var line = JsonSerializer.Serialize(new
        {
            answers = answers.Codes.Select(code => new object[] { code, OnDevice(answers[code]!) }),
            language,
            day = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            key,
            after,
        });
        lines.Append(line).Append('\n');
        var state = Interview.Evaluate(questionnaire, answers, new(language, day, ResponseId.Seed(key), after));
        expected.Add(($"{QuestionnaireJson.Write(questionnaire)}\n{line}", state.Answers.Write(), View(state).ToJsonString()));
    }

    /// <summary>What differs, at most three of them; empty when the script does as the server for every interview.</summary>
    public async Task<IReadOnlyList<string>> DifferencesAsync()
    {
        var answers = (await RunAsync()).Split('\n');
        if (answers.Length != expected.Count)
        {
            return [$"{answers.Length} answers to {expected.Count} interviews"];
        }

        return [.. expected.Zip(answers, Difference).OfType<string>().Take(3)];
    }

    /// <summary>Changes what the server said to the last interview: the test of the test.</summary>
    public void Forge() => expected[^1] = expected[^1] with { View = expected[^1].View.Replace("false", "true", StringComparison.Ordinal) };

    private static string? Difference((string Case, string Answers, string View) server, string line)
    {
        var script = JsonNode.Parse(line)!;
        var kept = Answers.Read((string)script["answers"]!).Write();
        var view = script["view"]!.ToJsonString();
        return kept == server.Answers && view == server.View ? null : $"{server.Case}\nserver {server.Answers} {server.View}\nscript {kept} {view}";
    }

    private static JsonArray View(InterviewState state) => (JsonArray)JsonSerializer.SerializeToNode(new object?[]
    {
        state.Pages.Select(page => new object[] { page.Code, page.Title, page.Questions.Select(question => new object[]
        {
            question.Code, question.Title, question.Hint, question.Groups, Options(question.Options), Options(question.Rows),
        }), }),
        state.NextPage?.Code,
        state.Computed.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new[] { pair.Key, pair.Value }),
        state.Errors.Select(error => new[] { error.Question, error.Code, error.Message }),
        state.Closing,
        state.ScreenedOut,
        state.ScreenOutMessage,
    })!;

    private static IEnumerable<string[]> Options(IEnumerable<VisibleOption> options) => options.Select(option => new[] { option.Code, option.Text });

    /// <summary>As the device keeps an answer: a number as a text, the rows of a matrix in their order.</summary>
    private static object OnDevice(Answer answer) => new
    {
        codes = answer.Codes,
        other = answer.Other,
        number = answer.Number?.ToString(CultureInfo.InvariantCulture),
        text = answer.Text,
        date = answer.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        agreed = answer.Agreed,
        rows = answer.Rows?.Select(cell => new[] { cell.Key, cell.Value }),
    };

    private async Task<string> RunAsync()
    {
        var scripts = Scripts.Select(name => Repository.File("src", "Api", "Surveys", "Offline", "Script", name));
        var start = new ProcessStartInfo("node", [Repository.File("tests", "Testing", "Surveys", "script-logic.js"), .. scripts])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start)!;
        Leftovers.Add(node);
        var (output, error) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.StandardInput.WriteAsync(lines);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Leftovers.Ended(node);
        return node.ExitCode == 0 ? await output : throw new InvalidOperationException($"node: {await error}");
    }
}
