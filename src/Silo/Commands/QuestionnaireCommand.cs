using System.CommandLine;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Expressions;
using Oversight.Grains.Questionnaires.Formats;
using Oversight.Silo.Questionnaires;

namespace Oversight.Silo.Commands;

/// <summary>
/// <c>questionnaire check FILE… [--json]</c>: a line per file, under it what is not carried over and what the linter finds; exit
/// code 1 when a file cannot be read. <c>questionnaire convert FILE --to xlsform|surveyjs|oversight --out FILE</c>. Needs no database.
/// </summary>
internal static class QuestionnaireCommand
{
    private static readonly Argument<string[]> Files = new("FILE") { Arity = ArgumentArity.OneOrMore, Description = "XLSForm (.xlsx, .xls), SurveyJS or Oversight JSON." };
    private static readonly Argument<string> File1 = new("FILE") { Description = "What check reads." };
    private static readonly Option<string> To = new("--to") { Required = true, Description = "xlsform, surveyjs or oversight." };
    private static readonly Option<string> Out = new("--out") { Required = true, Description = "The file to write." };
    private static readonly Option<bool> Json = new("--json") { Description = "One JSON object per file instead of text." };
    private static readonly Option<string?> Language = new("--lang") { Description = "zh or en (default): the language of the reasons." };

    public static Command Create()
    {
        var check = new Command("check", "Say what of a questionnaire is carried over, and what is wrong with it.") { Files, Json, Language };
        check.SetAction(parsed => Check(parsed.GetValue(Files) ?? [], parsed.GetValue(Json), ClockArguments.IsEnglish(parsed.GetValue(Language) ?? "en")));
        var convert = new Command("convert", "Write a questionnaire in another format.") { File1, To, Out };
        convert.SetAction(parsed => Convert(parsed.GetValue(File1)!, parsed.GetValue(To)!, parsed.GetValue(Out)!));
        return new("questionnaire", "Read and write questionnaires of other programs.") { check, convert };
    }

    private static int Convert(string file, string to, string output)
    {
        try
        {
            var read = new QuestionnaireFiles(new WorkbookFiles()).Read(File.ReadAllBytes(file), Path.GetFileName(file));
            var (bytes, beside) = new QuestionnaireFiles(new WorkbookFiles()).Write(read.Questionnaire, to);
            File.WriteAllBytes(output, bytes);
            Console.Out.WriteLine($"{output}: {read.Questionnaire.Questions.Count()} questions, {read.NotCarried.Count} not carried over, {beside.Count} beside the format");
            foreach (var one in read.NotCarried.Concat(beside))
            {
                Console.Out.WriteLine($"    {one.Place}: {one.What}: {one.Reason.En}".ReplaceLineEndings(" "));
            }

            return 0;
        }
        catch (Exception error) when (error is OversightException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{file}: {error.Message}");
            return 1;
        }
    }

    private static int Check(string[] files, bool json, bool english)
    {
        var report = new QuestionnaireReport(Console.Out, json, english);
        var code = 0;
        foreach (var file in files)
        {
            try
            {
                report.Read(file, new QuestionnaireFiles(new WorkbookFiles()).Read(File.ReadAllBytes(file), Path.GetFileName(file)));
            }
            catch (Exception error) when (error is OversightException or IOException or UnauthorizedAccessException)
            {
                report.Broken(file, english || error is not OversightException refusal ? error.Message : ExpressionFaults.Say(refusal)?.Zh ?? error.Message);
                code = 1;
            }
        }

        return code;
    }
}
