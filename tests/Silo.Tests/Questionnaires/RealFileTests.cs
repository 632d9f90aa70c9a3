using System.Globalization;
using System.Text;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Formats;
using Oversight.Grains.Questionnaires.Linting;
using Oversight.Silo.Questionnaires;
using Oversight.Testing;

namespace Oversight.Silo.Tests.Questionnaires;

/// <summary>Questionnaires that nobody here wrote: what comes over is a committed table, and going out and back changes nothing.</summary>
public sealed class RealFileTests
{
    private static readonly QuestionnaireFiles Files = new(new WorkbookFiles());

    public static TheoryData<string> Names => SharedData.Folder is null || !Directory.Exists(Path.Combine(SharedData.Folder, "surveys"))
        ? ["(absent)"]
        : [.. Paths(Path.Combine(SharedData.Folder, "surveys"))];

    [Fact]
    public void What_comes_over_is_what_the_committed_table_says()
    {
        var folder = SharedData.Require("surveys");
        var table = new StringBuilder("# Real questionnaires: what comes over\n\nWritten by `RealFileTests`; its failure leaves the new text beside the old one.\n");
        foreach (var name in Paths(folder))
        {
            Describe(table, name, Path.Combine(folder, name));
        }

        var committed = Repository.File("tests/Silo.Tests/Questionnaires/real-files.md");
        if (!File.Exists(committed) || File.ReadAllText(committed) != table.ToString())
        {
            File.WriteAllText(committed + ".new", table.ToString());
        }

        File.ReadAllText(committed).ShouldBe(table.ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Out_and_back_in_every_format_changes_nothing(string name)
    {
        var path = Path.Combine(SharedData.Require("surveys"), name);
        if (Read(path) is not { } read)
        {
            // That it is refused stands in the table.
            return;
        }

        foreach (var format in new[] { "surveyjs", "xlsform", "oversight" })
        {
            var (file, _) = Files.Write(read.Questionnaire, format);
            var back = Files.Read(file, "back");

            QuestionnaireJson.Write(back.Questionnaire).ShouldBe(QuestionnaireJson.Write(read.Questionnaire), format);
            // What came without options goes out without them, and is listed again.
            back.NotCarried.Where(one => !one.Reason.En.EndsWith("is empty or missing", StringComparison.Ordinal)).ShouldBeEmpty(format);
        }
    }

    private static ImportResult? Read(string path)
    {
        try
        {
            return Files.Read(File.ReadAllBytes(path), Path.GetFileName(path));
        }
        catch (OversightException)
        {
            return null;
        }
    }

    private static void Describe(StringBuilder table, string name, string path)
    {
        table.Append("\n## ").Append(name).Append('\n').Append('\n');
        try
        {
            var (questionnaire, notCarried) = Files.Read(File.ReadAllBytes(path), Path.GetFileName(path));
            var findings = Linter.Check(questionnaire).GroupBy(finding => finding.Code).Select(group => $"{group.Key} {group.Count()}");
            table.Append(CultureInfo.InvariantCulture,
                $"{questionnaire.Questions.Count()} questions, {questionnaire.Pages.Count} pages, {string.Join(" ", questionnaire.Languages)}, {notCarried.Count} not carried over; findings: {string.Join(", ", findings.DefaultIfEmpty("none"))}\n\n");
            foreach (var one in notCarried)
            {
                table.Append(CultureInfo.InvariantCulture, $"* {one.Place}: `{one.What.ReplaceLineEndings(" ")}`: {one.Reason.En}\n");
            }
        }
        catch (OversightException error)
        {
            table.Append("refused: ").Append(error.Message).Append('\n');
        }
    }

    private static IEnumerable<string> Paths(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(path => !path.EndsWith("LICENSE", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
