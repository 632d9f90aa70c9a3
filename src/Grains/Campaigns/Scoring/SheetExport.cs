using System.Globalization;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Results;
using Oversight.Grains.Results.Export;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>
/// The answer sheets as a file with labels. Columns that could point to a person stay out: hidden questions, photos and
/// the day; words that people wrote come only where they are asked for.
/// </summary>
public static class SheetExport
{
    public static ExportTable Of(string title, SheetTable sheets, string language, bool withWords)
    {
        var (questionnaire, table) = (sheets.Questionnaire, sheets.Answers);
        string?[] Texts(Func<SheetOrigin, string?> of) => [.. sheets.Origins.Select(of)];
        List<ExportVariable> variables =
        [
            new("sheet", "答卷 sheet") { Numbers = [.. Enumerable.Range(1, sheets.Count).Select(number => (double)number)], Measure = Measure.Scale },
            new("wave", "批次 wave") { Numbers = [.. sheets.Origins.Select(sheet => (double)sheet.Wave)], Measure = Measure.Ordinal },
            new("stratum", "层 stratum") { Texts = Texts(sheet => sheet.Stratum) },
            new("street", "街道 street") { Texts = Texts(sheet => sheet.Street) },
            new("mode", "方式 mode") { Texts = Texts(sheet => sheet.Mode) },
            new("language", "语言 language") { Texts = Texts(sheet => sheet.Language) },
        ];
        foreach (var question in questionnaire.Questions.Where(question => question.Type is not (QuestionType.Hidden or QuestionType.Photo)))
        {
            variables.AddRange(Columns(question, table, language, questionnaire.DefaultLanguage).Where(variable => withWords || !variable.IsText || question.Type == QuestionType.Date));
        }

        return new(title, variables);
    }

    private static IEnumerable<ExportVariable> Columns(Question question, AnswerTable table, string language, string instead)
    {
        var text = question.Title.In(language, instead);
        switch (question.Type)
        {
            case QuestionType.Single:
                yield return new(question.Code, text) { Numbers = table.Numbers(question.Code), Values = Labels(question, language, instead) };
                break;
            case QuestionType.Multiple:
                foreach (var option in question.Options)
                {
                    var part = SheetColumns.Part(question, option);
                    yield return new(part, $"{text}: {option.Text.In(language, instead)}") { Numbers = table.Numbers(part), Values = new Dictionary<double, string> { [0] = "否 no", [1] = "是 yes" } };
                }

                break;
            case QuestionType.Ranking:
                foreach (var option in question.Options)
                {
                    var part = SheetColumns.Part(question, option);
                    yield return new(part, $"{text}: {option.Text.In(language, instead)}") { Numbers = table.Numbers(part), Measure = Measure.Ordinal };
                }

                break;
            case QuestionType.Matrix:
                foreach (var row in question.Rows)
                {
                    var part = SheetColumns.Part(question, row);
                    yield return new(part, $"{text}: {row.Text.In(language, instead)}") { Numbers = table.Numbers(part), Values = Labels(question, language, instead), Measure = Measure.Ordinal };
                }

                break;
            case QuestionType.Rating5 or QuestionType.Rating10 or QuestionType.Nps:
                yield return new(question.Code, text) { Numbers = table.Numbers(question.Code), Values = Ends(question, language, instead), Measure = Measure.Ordinal };
                break;
            case QuestionType.Note:
                break;
            default:
                yield return table.NumberColumns.Contains(question.Code, StringComparer.Ordinal)
                    ? new(question.Code, text) { Numbers = table.Numbers(question.Code), Decimals = question.Decimals ?? 0, Measure = question.Type == QuestionType.Consent ? Measure.Nominal : Measure.Scale }
                    : new(question.Code, text) { Texts = table.Texts(question.Code) };
                break;
        }
    }

    private static Dictionary<double, string> Labels(Question question, string language, string instead)
    {
        var numbers = SheetColumns.OptionNumbers(question);
        return question.Options.ToDictionary(option => numbers[option.Code], option => option.Text.In(language, instead) is { Length: > 0 } text ? text : option.Code);
    }

    /// <summary>What the lowest and the highest value mean, where the questionnaire says so.</summary>
    private static Dictionary<double, string> Ends(Question question, string language, string instead)
    {
        var (from, to) = question.Scale!.Value;
        return new[] { ((double)from, question.MinLabel), (to, question.MaxLabel) }
            .Where(end => !end.Item2.IsEmpty)
            .ToDictionary(end => end.Item1, end => string.Create(CultureInfo.InvariantCulture, $"{end.Item1} {end.Item2.In(language, instead)}"));
    }
}
