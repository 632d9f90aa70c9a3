using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Expressions;
using ValueType = Oversight.Grains.Questionnaires.Expressions.ValueType;

namespace Oversight.Grains.Questionnaires.Interviews;

/// <summary>From answers to values of the expression language.</summary>
internal static class AnswerValues
{
    public static Value Of(Question question, Answer? answer)
    {
        if (answer is null or { IsEmpty: true })
        {
            return Value.Missing;
        }

        return question.Type switch
        {
            QuestionType.Single => answer.Codes is [var code, ..] ? Value.Of(code) : Value.Missing,
            QuestionType.Multiple or QuestionType.Ranking => answer.Codes is { } codes ? Value.Of(codes) : Value.Missing,
            QuestionType.Rating5 or QuestionType.Rating10 or QuestionType.Nps or QuestionType.Number => answer.Number is { } number ? Value.Of(number) : Value.Missing,
            QuestionType.Matrix => answer.Rows is { } rows ? Value.Of(rows) : Value.Missing,
            QuestionType.Date => answer.Date is { } date ? Value.Of(date) : Value.Missing,
            QuestionType.Consent => answer.Agreed is { } agreed ? Value.Of(agreed) : Value.Missing,
            QuestionType.Note or QuestionType.Computed => Value.Missing,
            _ => answer.Text is { } text ? Value.Of(text) : Value.Missing,
        };
    }

    /// <summary>Null for a note; a computed question has the type of its expression, which only <see cref="Linting.QuestionTypes"/> knows.</summary>
    public static ValueType? TypeOf(Question question) => question.Type switch
    {
        QuestionType.Multiple or QuestionType.Ranking => ValueType.Choices,
        QuestionType.Rating5 or QuestionType.Rating10 or QuestionType.Nps or QuestionType.Number => ValueType.Number,
        QuestionType.Matrix => ValueType.Matrix,
        QuestionType.Date => ValueType.Date,
        QuestionType.Consent => ValueType.Truth,
        QuestionType.Note or QuestionType.Computed => null,
        _ => ValueType.Text,
    };

    /// <summary>The part of an answer that is of the kind of the question and from what is offered; null when nothing is left.</summary>
    public static Answer? Fitting(Question question, Answer answer, IReadOnlySet<string> offered)
    {
        var fitting = question.Type switch
        {
            QuestionType.Single => Chosen(answer, offered, 1),
            QuestionType.Multiple or QuestionType.Ranking => Chosen(answer, offered, int.MaxValue),
            QuestionType.Matrix => new() { Rows = Cells(question, answer, offered) },
            QuestionType.Rating5 or QuestionType.Rating10 or QuestionType.Nps or QuestionType.Number => new() { Number = answer.Number },
            QuestionType.Date => new() { Date = answer.Date },
            QuestionType.Consent => new() { Agreed = answer.Agreed },
            QuestionType.Note or QuestionType.Computed => new(),
            QuestionType.Photo => PhotoAnswer.Of(PhotoAnswer.References(answer).Where(PhotoAnswer.IsReference).Distinct(StringComparer.Ordinal)) ?? new(),
            _ => new Answer { Text = answer.Text },
        };
        return fitting.IsEmpty ? null : fitting;

        Answer Chosen(Answer given, IReadOnlySet<string> known, int most)
        {
            var codes = (given.Codes ?? []).Where(known.Contains).Distinct(StringComparer.Ordinal).Take(most).ToList();
            var other = question.Options.Any(option => option.Other && codes.Contains(option.Code, StringComparer.Ordinal)) && !string.IsNullOrWhiteSpace(given.Other);
            return new() { Codes = codes, Other = other ? given.Other : null };
        }
    }

    private static SortedDictionary<string, string> Cells(Question question, Answer answer, IReadOnlySet<string> offered)
    {
        var rows = question.Rows.Select(row => row.Code).ToHashSet();
        var cells = (answer.Rows ?? new Dictionary<string, string>()).Where(cell => rows.Contains(cell.Key) && offered.Contains(cell.Value));
        return new(cells.ToDictionary(cell => cell.Key, cell => cell.Value), StringComparer.Ordinal);
    }
}
