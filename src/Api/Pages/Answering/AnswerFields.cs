using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Interviews;

namespace Oversight.Api.Pages.Answering;

/// <summary>
/// The fields of a question in a form. They are named by the question's place in the document, because a code may be anything and
/// forms do not tell capitals from small letters.
/// </summary>
public static class AnswerFields
{
    public static string Of(Questionnaire questionnaire, Question question) => string.Create(CultureInfo.InvariantCulture, $"q{Place(questionnaire, question)}");

    /// <summary>The words beside the option that asks for them.</summary>
    public static string Other(string field) => field + ".other";

    /// <summary>One row of a matrix, or one option of a ranking.</summary>
    public static string Part(string field, IReadOnlyList<Option> all, Option part) =>
        string.Create(CultureInfo.InvariantCulture, $"{field}.{all.Select((option, at) => (option, at)).First(pair => pair.option.Code == part.Code).at}");

    /// <summary>What was posted for a question. <paramref name="isUnreadable"/> when something was, and it is no answer of this kind.</summary>
    public static Answer? Read(VisibleQuestion question, string field, IFormCollection form, out bool isUnreadable)
    {
        isUnreadable = false;
        var text = form[field].ToString().Trim();
        switch (question.Question.Type)
        {
            case QuestionType.Single or QuestionType.Multiple:
                return Choice(question, field, form);
            case QuestionType.Ranking:
                return Ranking(question, field, form, out isUnreadable);
            case QuestionType.Matrix:
                return Matrix(question, field, form);
            case QuestionType.Rating5 or QuestionType.Rating10 or QuestionType.Nps or QuestionType.Number:
                var plain = text.Normalize(NormalizationForm.FormKC);
                var isNumber = decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number);
                isUnreadable = !isNumber && text.Length > 0;
                return isNumber ? Answer.Of(number) : null;
            case QuestionType.Date:
                var isDay = DateOnly.TryParseExact(text.Normalize(NormalizationForm.FormKC), ["yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyy-M-d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
                isUnreadable = !isDay && text.Length > 0;
                return isDay ? Answer.Of(day) : null;
            case QuestionType.Consent:
                return text.Length > 0 ? Answer.Of(true) : null;
            case QuestionType.ShortText or QuestionType.LongText:
                return text.Length > 0 ? Answer.Of(text.ReplaceLineEndings("\n")) : null;
            default:
                return null;
        }
    }

    private static int Place(Questionnaire questionnaire, Question question) =>
        questionnaire.Questions.TakeWhile(other => other.Code != question.Code).Count();

    private static Answer? Choice(VisibleQuestion question, string field, IFormCollection form)
    {
        string[] codes = [.. form[field].OfType<string>().Where(code => code.Length > 0).Distinct(StringComparer.Ordinal)];
        if (codes.Length == 0)
        {
            return null;
        }

        var asks = question.Options.Any(option => option.Option.Other && codes.Contains(option.Code, StringComparer.Ordinal));
        var other = form[Other(field)].ToString().Trim();
        return Answer.Choice(codes) with { Other = asks && other.Length > 0 ? other : null };
    }

    /// <summary>A number beside each option; what has none is not ranked. Two options with one number cannot be read.</summary>
    private static Answer? Ranking(VisibleQuestion question, string field, IFormCollection form, out bool isUnreadable)
    {
        var places = new SortedDictionary<int, string>();
        isUnreadable = false;
        foreach (var option in question.Options)
        {
            var text = form[Part(field, question.Question.Options, option.Option)].ToString();
            if (text.Length > 0 && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && places.TryAdd(place, option.Code)))
            {
                isUnreadable = true;
            }
        }

        return isUnreadable || places.Count == 0 ? null : Answer.Choice([.. places.Values]);
    }

    private static Answer? Matrix(VisibleQuestion question, string field, IFormCollection form)
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in question.Rows)
        {
            if (form[Part(field, question.Question.Rows, row.Option)].ToString() is { Length: > 0 } code)
            {
                rows[row.Code] = code;
            }
        }

        return rows.Count > 0 ? Answer.Matrix(rows) : null;
    }
}
