using Oversight.Grains.Law;

namespace Oversight.Grains.Questionnaires.Interviews;

/// <summary>Why an answer is not accepted yet.</summary>
/// <param name="Question">The code of the question.</param>
/// <param name="Code">Stable: required, kind, option, exclusive, count, other, rows, scale, range, decimals, length, pattern, check, unknown, reference.</param>
/// <param name="Message">What the person reads: the message of the questionnaire in their language, or a general one.</param>
public sealed record AnswerError(string Question, string Code, string Message)
{
    internal static AnswerError Of(Question question, string code, string own, TwoTexts general, string language) =>
        new(question.Code, code, own.Length > 0 ? own : language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? general.Zh : general.En);
}
