using System.Globalization;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Interviews;

namespace Oversight.Api.Surveys.Answering;

/// <summary>
/// A question as any surface draws it: texts, names and ids of fields, what is chosen and what is wrong. Pure; the page for
/// respondents and the preview of the editor draw the same.
/// </summary>
public sealed record QuestionView
{
    public required string Code { get; init; }

    public required QuestionType Type { get; init; }

    /// <summary>Unique on the page; the ids of all its controls begin with it.</summary>
    public required string Id { get; init; }

    /// <summary>Of the form's field; rows have names of their own.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Hint { get; init; }

    public required bool Required { get; init; }

    /// <summary>Headings of the groups around it, outermost first.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>Options, or the points of a scale.</summary>
    public IReadOnlyList<ChoiceView> Choices { get; init; } = [];

    public IReadOnlyList<RowView> Rows { get; init; } = [];

    /// <summary>What the lowest and the highest point of a scale mean.</summary>
    public string MinLabel { get; init; } = string.Empty;

    public string MaxLabel { get; init; } = string.Empty;

    /// <summary>The answer as a text, also one that is not well-formed.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The words beside an option that asks for them.</summary>
    public string Words { get; init; } = string.Empty;

    public string WordsName => FieldNames.Words(Code);

    /// <summary>Attributes of a number or date.</summary>
    public string? Min { get; init; }

    public string? Max { get; init; }

    public int? MaxLength { get; init; }

    public bool Agreed { get; init; }

    /// <summary>Sentences for the person.</summary>
    public required IReadOnlyList<string> Errors { get; init; }

    /// <param name="visible">As the logic shows it.</param>
    /// <param name="id">Unique on the page, a letter first.</param>
    /// <param name="answer">As it was given, well-formed or not.</param>
    /// <param name="errors">Those that are to be shown: not what the person has not come to yet.</param>
    /// <param name="text">A text of the definition in the person's language.</param>
    public static QuestionView Of(VisibleQuestion visible, string id, Answer? answer, IEnumerable<AnswerError> errors, Func<Texts, string> text)
    {
        var question = visible.Question;
        return new()
        {
            Code = question.Code,
            Type = question.Type,
            Id = id,
            Name = FieldNames.Of(question.Code),
            Title = visible.Title.Length > 0 ? visible.Title : question.Code,
            Hint = visible.Hint,
            Required = question.Required,
            Groups = visible.Groups,
            Choices = Choose(visible, id, answer),
            Rows = RowsOf(visible, id, answer),
            MinLabel = text(question.MinLabel),
            MaxLabel = text(question.MaxLabel),
            Text = TextOf(answer),
            Words = answer?.Other ?? string.Empty,
            Min = question.Type == QuestionType.Date ? Day(question.Earliest) : question.Min?.ToString(CultureInfo.InvariantCulture),
            Max = question.Type == QuestionType.Date ? Day(question.Latest) : question.Max?.ToString(CultureInfo.InvariantCulture),
            MaxLength = question.MaxLength,
            Agreed = answer?.Agreed == true,
            Errors = [.. errors.Select(error => error.Message)],
        };
    }

    private static IReadOnlyList<ChoiceView> Choose(VisibleQuestion visible, string id, Answer? answer)
    {
        if (visible.Question.Scale is var (from, to))
        {
            return [.. Enumerable.Range(from, to - from + 1).Select(point => new ChoiceView($"{id}-{Say(point)}", Say(point), Say(point), answer?.Number == point))];
        }

        if (visible.Question.Type is not (QuestionType.Single or QuestionType.Multiple))
        {
            return [];
        }

        var chosen = answer?.Codes ?? [];
        return [.. visible.Options.Select((option, index) => new ChoiceView($"{id}-{Say(index + 1)}", option.Code, option.Text, chosen.Contains(option.Code, StringComparer.Ordinal), option.Option.Other))];
    }

    private static IReadOnlyList<RowView> RowsOf(VisibleQuestion visible, string id, Answer? answer)
    {
        var code = visible.Code;
        switch (visible.Question.Type)
        {
            case QuestionType.Matrix:
                return [.. visible.Rows.Select((row, at) => new RowView($"{id}-{Say(at + 1)}", FieldNames.Row(code, row.Code), row.Text,
                    [.. visible.Options.Select((column, index) => new ChoiceView($"{id}-{Say(at + 1)}-{Say(index + 1)}", column.Code, column.Text, answer?.Rows?.GetValueOrDefault(row.Code) == column.Code))]))];
            case QuestionType.Ranking:
                var codes = (answer?.Codes ?? []).ToList();
                return [.. visible.Options.Select((option, at) => new RowView($"{id}-{Say(at + 1)}", FieldNames.Row(code, option.Code), option.Text,
                    [.. Enumerable.Range(1, visible.Options.Count).Select(rank => new ChoiceView($"{id}-{Say(at + 1)}-{Say(rank)}", Say(rank), Say(rank), codes.IndexOf(option.Code) == rank - 1))]))];
            default:
                return [];
        }
    }

    private static string TextOf(Answer? answer) => answer switch
    {
        null => string.Empty,
        { Text: { } text } => text,
        { Number: { } number } => number.ToString(CultureInfo.InvariantCulture),
        { Date: { } date } => Day(date)!,
        _ => string.Empty,
    };

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
