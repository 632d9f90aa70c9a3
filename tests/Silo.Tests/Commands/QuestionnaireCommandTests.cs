using System.Diagnostics;
using System.Text;
using Oversight.Testing;

namespace Oversight.Silo.Tests.Commands;

/// <summary>The real program on files of its own and on the real ones.</summary>
public sealed class QuestionnaireCommandTests
{
    private const string Survey = """
        {
          "title": "满意度", "cookieName": "c",
          "pages": [{ "name": "p1", "elements": [
            { "type": "radiogroup", "name": "yes", "choices": ["Yes", "No"], "colCount": 2 },
            { "type": "comment", "name": "why", "visibleIf": "{yes} = 'Yes' and {yes} = 'No'" },
            { "type": "signaturepad", "name": "sign" }
          ] }]
        }
        """;

    [Fact]
    public async Task A_line_per_file_and_under_it_every_reason_and_finding()
    {
        using var folder = new TempFolder("questionnaire");
        var file = Path.Combine(folder.Path, "survey.json");
        await File.WriteAllTextAsync(file, Survey);

        var (code, output, errors) = await RunAsync("check", file);

        var lines = output.TrimEnd().Split('\n');
        lines[0].ShouldBe($"{file}: 2 questions, 3 not carried over");
        lines[1..].ShouldAllBe(line => line.StartsWith("    ", StringComparison.Ordinal));
        output.ShouldContain("p1 › yes: colCount: 2: only the look");
        output.ShouldContain("p1 › sign: type: signaturepad: no question type corresponds");
        output.ShouldContain("survey: cookieName: \"c\": our questionnaires have no counterpart");
        output.ShouldContain("error condition.contradictory why.showIf: the condition can never be true");
        errors.ShouldBeEmpty();
        code.ShouldBe(0);
    }

    [Theory]
    [InlineData("{ \"pages\": 5 }", "surveyjs: must be an object with pages, elements or questions")]
    [InlineData("{ \"pages\": [ ", "file: must be JSON:")]
    [InlineData("id,question", "file: is neither a workbook (.xlsx, .xls) nor a JSON object")]
    [InlineData("PK but no workbook", "workbook: must be a workbook (.xlsx or .xls) without password:")]
    [InlineData("{ \"id\": \"x\", \"defaultLanguage\": \"zh\", \"pages\": [{ \"code\": \"p\", \"showIf\": \"1 +\" }] }", "questionnaire: expression: at 4, the end: a value must stand here")]
    public async Task A_broken_file_gives_its_error_and_the_others_are_still_checked(string broken, string error)
    {
        using var folder = new TempFolder("questionnaire");
        var (bad, good) = (Path.Combine(folder.Path, "bad.json"), Path.Combine(folder.Path, "good.json"));
        await File.WriteAllTextAsync(bad, broken);
        await File.WriteAllTextAsync(good, Survey);

        var (code, output, _) = await RunAsync("check", bad, Path.Combine(folder.Path, "absent.xlsx"), good);

        output.ShouldStartWith($"{bad}: {error}");
        output.ShouldContain("absent.xlsx: Could not find file");
        output.ShouldContain($"{good}: 2 questions, 3 not carried over");
        code.ShouldBe(1);

        var (_, chinese, _) = await RunAsync("check", bad, "--lang", "zh");
        if (error.Contains("expression: at", StringComparison.Ordinal))
        {
            chinese.ShouldStartWith($"{bad}: 第 4 个字符结尾处：这里应为一个值");
        }
    }

    [Fact]
    public async Task A_workbook_is_read_in_both_forms()
    {
        var (code, output, _) = await RunAsync("check", SharedData.Require("surveys", "xlsform", "group.xlsx"), SharedData.Require("surveys", "xlsform", "tutorial.xls"));

        output.ShouldContain("group.xlsx: 3 questions, 0 not carried over");
        output.ShouldContain("tutorial.xls: 10 questions, 8 not carried over");
        code.ShouldBe(0);
    }

    [Fact]
    public async Task A_questionnaire_is_converted_and_read_again_with_nothing_lost()
    {
        using var folder = new TempFolder("questionnaire");
        var (from, sheet, own) = (Path.Combine(folder.Path, "survey.json"), Path.Combine(folder.Path, "survey.xlsx"), Path.Combine(folder.Path, "own.json"));
        await File.WriteAllTextAsync(from, Survey);

        (await RunAsync("convert", from, "--to", "xlsform", "--out", sheet)).Output.ShouldStartWith($"{sheet}: 2 questions, 3 not carried over");
        (await RunAsync("convert", sheet, "--to", "oversight", "--out", own)).Output.ShouldStartWith($"{own}: 2 questions, 0 not carried over");
        (await RunAsync("check", own)).Output.ShouldStartWith($"{own}: 2 questions, 0 not carried over");
        var (code, _, errors) = await RunAsync("convert", from, "--to", "word", "--out", own);
        errors.ShouldBe($"{from}: format: must be xlsform, surveyjs or oversight\n");
        code.ShouldBe(1);
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Oversight.Silo.dll"), "questionnaire", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return (process.ExitCode, await output, await errors);
    }
}
