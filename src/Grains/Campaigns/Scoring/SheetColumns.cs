using System.Globalization;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>
/// Which columns a question has. A question is one column; a matrix has one for each row, multiple choice and ranking one for each
/// option, named <c>question.part</c>. Options count by their code where all codes of the question are numbers, else by their place.
/// </summary>
public static class SheetColumns
{
    public static string Part(Question question, Option part) => $"{question.Code}.{part.Code}";

    /// <summary>The number that stands for each option.</summary>
    public static IReadOnlyDictionary<string, double> OptionNumbers(Question question)
    {
        var numeric = question.Options.All(option => Number(option.Code) is not null);
        return question.Options.Select((option, at) => (option.Code, Value: numeric ? Number(option.Code)!.Value : at + 1))
            .ToDictionary(pair => pair.Code, pair => pair.Value, StringComparer.Ordinal);
    }

    internal static IEnumerable<SheetColumn> Of(Question question)
    {
        switch (question.Type)
        {
            case QuestionType.Single:
                var codes = OptionNumbers(question);
                return [new(question.Code, question.Code, answer => answer.Codes is [var code, ..] ? codes.GetValueOrDefault(code, double.NaN) : double.NaN)];
            case QuestionType.Multiple:
                return question.Options.Select(option => new SheetColumn(Part(question, option), question.Code, answer => answer.Codes?.Contains(option.Code, StringComparer.Ordinal) == true ? 1 : 0));
            case QuestionType.Ranking:
                return question.Options.Select(option => new SheetColumn(Part(question, option), question.Code, answer => Place(answer, option.Code)));
            case QuestionType.Matrix:
                var columns = OptionNumbers(question);
                return question.Rows.Select(row => new SheetColumn(
                    Part(question, row), question.Code, answer => answer.Rows?.GetValueOrDefault(row.Code) is { } code ? columns.GetValueOrDefault(code, double.NaN) : double.NaN));
            case QuestionType.Rating5 or QuestionType.Rating10 or QuestionType.Nps or QuestionType.Number:
                return [new(question.Code, question.Code, answer => (double?)answer.Number ?? double.NaN)];
            case QuestionType.Consent:
                return [new(question.Code, question.Code, answer => answer.Agreed is { } agreed ? agreed ? 1 : 0 : double.NaN)];
            case QuestionType.Date:
                return [new(question.Code, answer => answer.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];
            case QuestionType.ShortText or QuestionType.LongText or QuestionType.Hidden or QuestionType.Photo:
                return [new(question.Code, answer => answer.Text)];
            default:
                return [];
        }
    }

    internal static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static double Place(Answer answer, string code)
    {
        for (var at = 0; at < answer.Codes?.Count; at++)
        {
            if (answer.Codes[at] == code)
            {
                return at + 1;
            }
        }

        return double.NaN;
    }
}
