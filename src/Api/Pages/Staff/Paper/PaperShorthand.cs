using System.Globalization;
using System.Text;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;

namespace Oversight.Api.Pages.Staff.Paper;

/// <summary>
/// What a clerk types for an answer: the printed number of an option (or its place as a letter), several one after the other, a matrix row by row.
/// </summary>
public static class PaperShorthand
{
    private const int Letters = 26;
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyy-M-d", "yyyyMMdd"];
    private static readonly string[] Yes = ["1", "y", "x", "是", "√", "✓"];
    private static readonly string[] No = ["0", "n", "-", "否"];

    /// <param name="question">What is asked.</param>
    /// <param name="typed">Into its field.</param>
    /// <param name="other">The words beside the option that asks for them.</param>
    /// <param name="isUnreadable">Something was typed, and it is no answer to this question.</param>
    public static Answer? Read(Question question, string typed, string other, out bool isUnreadable)
    {
        var text = typed.Trim();
        var plain = text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        var answer = plain.Length == 0 ? null : question.Type switch
        {
            QuestionType.Single => Places(plain, question.Options.Count) is [var place] && place > 0 ? Answer.Choice(question.Options[place - 1].Code) : null,
            QuestionType.Multiple or QuestionType.Ranking => Chosen(question, Places(plain, question.Options.Count)),
            QuestionType.Matrix => Matrix(question, Places(plain, question.Options.Count)),
            QuestionType.Rating5 or QuestionType.Rating10 or QuestionType.Nps or QuestionType.Number =>
                decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? Answer.Of(number) : null,
            QuestionType.Date => DateOnly.TryParseExact(plain, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Answer.Of(day) : null,
            QuestionType.Consent => Yes.Contains(plain) ? Answer.Of(true) : null,
            QuestionType.ShortText or QuestionType.LongText => Answer.Of(text.ReplaceLineEndings("\n")),
            _ => null,
        };
        isUnreadable = plain.Length > 0 && answer is null && !(question.Type == QuestionType.Consent && No.Contains(plain));
        return answer?.Codes is { } codes && other.Trim().Length > 0 && question.Options.Any(option => option.Other && codes.Contains(option.Code, StringComparer.Ordinal))
            ? answer with { Other = other.Trim() }
            : answer;
    }

    private static Answer? Chosen(Question question, List<int> places) =>
        places.Count > 0 && places.TrueForAll(place => place > 0) && places.Distinct().Count() == places.Count ? Answer.Choice([.. places.Select(place => question.Options[place - 1].Code)]) : null;

    /// <summary>One place for each row in order; 0 or a dash for a row that stands empty.</summary>
    private static Answer? Matrix(Question question, List<int> places) => places.Count != question.Rows.Count || places.TrueForAll(place => place == 0)
        ? null
        : Answer.Matrix(question.Rows.Zip(places).Where(pair => pair.Second > 0).ToDictionary(pair => pair.First.Code, pair => question.Options[pair.Second - 1].Code, StringComparer.Ordinal));

    /// <summary>Empty when something is no place. Without anything between them, each sign is one; with ten options and more, numbers need it.</summary>
    private static List<int> Places(string plain, int count)
    {
        string[] parts = plain.Split([' ', ',', '、', ';', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (parts is [var one] && (count <= 9 || !one.All(char.IsAsciiDigit)))
        {
            parts = [.. one.Select(sign => sign.ToString())];
        }

        List<int> places = [.. parts.Select(Place)];
        return places.TrueForAll(place => place >= 0 && place <= count) ? places : [];

        static int Place(string part) => part switch
        {
            "-" => 0,
            [>= 'a' and <= 'z' and var letter] => (letter - 'a' + 1) % (Letters + 1),
            _ => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : -1,
        };
    }
}
