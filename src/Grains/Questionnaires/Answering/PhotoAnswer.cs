using System.Buffers;

namespace Oversight.Grains.Questionnaires.Answering;

/// <summary>
/// The answer to a photo question: the references of one or more stored pictures, in their order, with a space between. A reference is the
/// SHA-256 of what is stored, as 64 hexadecimal digits in small letters.
/// </summary>
public static class PhotoAnswer
{
    /// <summary>Digits of a reference.</summary>
    public const int Length = 64;

    /// <summary>How many photos a question takes that does not say so itself.</summary>
    public const int MostUnlessSaid = 1;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>Of no picture: what a preview puts in the place of one.</summary>
    public static string Supposed { get; } = new('0', Length);

    public static bool IsReference(string? text) => text is { Length: Length } && !text.AsSpan().ContainsAnyExcept(Digits);

    /// <summary>What an answer refers to, well-formed or not; nothing for none.</summary>
    public static IReadOnlyList<string> References(Answer? answer) => References(answer?.Text);

    /// <summary>The same of an answer's text.</summary>
    public static IReadOnlyList<string> References(string? text) =>
        text?.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>Null for no reference.</summary>
    public static Answer? Of(IEnumerable<string> references) => string.Join(' ', references) is { Length: > 0 } text ? Answer.Of(text) : null;

    /// <summary>All that the photo questions of a questionnaire refer to, each once, in the order of the questions.</summary>
    public static IEnumerable<string> References(Questionnaire questionnaire, Answers answers) => questionnaire.Questions
        .Where(question => question.Type == QuestionType.Photo).SelectMany(question => References(answers[question.Code])).Distinct(StringComparer.Ordinal);
}
