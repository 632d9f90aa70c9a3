using System.Globalization;
using System.Text;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;

namespace Oversight.Api.Surveys.Answering;

/// <summary>
/// Reads answers out of the fields of a form. What cannot be read as the type of the question stays as a text, so that the logic
/// refuses it and the person sees what was written.
/// </summary>
public static class AnswerFields
{
    /// <param name="questionnaire">All questions are read: the logic drops what it hides.</param>
    /// <param name="known">Answers to questions that are not on this form.</param>
    /// <param name="asked">The codes of the questions that are on it.</param>
    /// <param name="values">The values of a field by its name; empty when it was not sent.</param>
    public static Answers Read(Questionnaire questionnaire, Answers known, IReadOnlySet<string> asked, Func<string, IReadOnlyList<string>> values) =>
        questionnaire.Questions.Where(question => asked.Contains(question.Code))
            .Aggregate(known, (answers, question) => answers.With(question.Code, Read(question, values)));

    /// <summary>Null when nothing was said.</summary>
    public static Answer? Read(Question question, Func<string, IReadOnlyList<string>> values)
    {
        var all = values(FieldNames.Of(question.Code)).Where(value => value.Length > 0).ToList();
        var first = all is [var one, ..] ? one : null;
        return question.Type switch
        {
            QuestionType.Single or QuestionType.Multiple => all.Count == 0 ? null : new() { Codes = all, Other = Words(question, values) },
            QuestionType.Ranking => Ranked(question, values),
            QuestionType.Matrix => Cells(question, values),
            QuestionType.Rating5 or QuestionType.Rating10 or QuestionType.Nps or QuestionType.Number => Number(first),
            QuestionType.Date => Date(first),
            QuestionType.Consent => first is null ? null : Answer.Of(first == "true"),
            QuestionType.Note or QuestionType.Computed => null,
            _ => first is null ? null : Answer.Of(first),
        };
    }

    private static string? Words(Question question, Func<string, IReadOnlyList<string>> values) =>
        values(FieldNames.Words(question.Code)) is [{ Length: > 0 } words, ..] ? words : null;

    /// <summary>Of two on one rank the one that stands first goes before: nobody is sent back for that.</summary>
    private static Answer? Ranked(Question question, Func<string, IReadOnlyList<string>> values)
    {
        var ranked = from option in question.Options
                     let rank = values(FieldNames.Row(question.Code, option.Code)) is [var text, ..] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0
                     where rank > 0
                     orderby rank
                     select option.Code;
        var codes = ranked.ToList();
        return codes.Count == 0 ? null : new() { Codes = codes, Other = Words(question, values) };
    }

    private static Answer? Cells(Question question, Func<string, IReadOnlyList<string>> values)
    {
        var cells = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in question.Rows)
        {
            if (values(FieldNames.Row(question.Code, row.Code)) is [{ Length: > 0 } column, ..])
            {
                cells[row.Code] = column;
            }
        }

        return cells.Count == 0 ? null : Answer.Matrix(cells);
    }

    /// <summary>Digits of a Chinese keyboard are digits.</summary>
    private static Answer? Number(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var plain = string.Concat(text.EnumerateRunes().Select(rune => rune.ToString())).Normalize(NormalizationForm.FormKC).Trim();
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(plain, Style, CultureInfo.InvariantCulture, out var number) ? Answer.Of(number) : Answer.Of(text);
    }

    private static Answer? Date(string? text) => string.IsNullOrWhiteSpace(text) ? null
        : DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Answer.Of(date)
        : Answer.Of(text);
}
