using System.Text.Json;
using Oversight.Grains.Law;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Formats;
using Oversight.Grains.Questionnaires.Linting;

namespace Oversight.Silo.Commands;

/// <summary>Writes what <c>questionnaire check</c> found, one file after the other.</summary>
internal sealed class QuestionnaireReport(TextWriter output, bool json, bool english)
{
    public void Read(string file, ImportResult result)
    {
        var findings = Linter.Check(result.Questionnaire);
        var questions = result.Questionnaire.Questions.Count();
        if (json)
        {
            Write(new
            {
                file,
                questions,
                notCarriedOver = result.NotCarried.Select(one => new { one.Place, one.What, Reason = Text(one.Reason) }),
                findings = findings.Select(finding => new { finding.Code, finding.Severity, finding.Place, Text = Text(finding.Text) }),
            });
            return;
        }

        output.WriteLine($"{file}: {questions} questions, {result.NotCarried.Count} not carried over");
        foreach (var one in result.NotCarried)
        {
            output.WriteLine($"    {OneLine($"{(one.Place.Length > 0 ? one.Place : "survey")}: {one.What}")}: {Text(one.Reason)}");
        }

        foreach (var finding in findings)
        {
            output.WriteLine($"    {(finding.Severity == Severity.Error ? "error" : "warning")} {finding.Code} {OneLine(finding.Place)}: {OneLine(Text(finding.Text))}");
        }
    }

    public void Broken(string file, string error)
    {
        if (json)
        {
            Write(new { file, error });
        }
        else
        {
            output.WriteLine($"{file}: {OneLine(error)}");
        }
    }

    private string Text(TwoTexts texts) => english ? texts.En : texts.Zh;

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private void Write(object line) => output.WriteLine(JsonSerializer.Serialize(line, QuestionnaireJson.Options));
}
