namespace Oversight.Grains.Questionnaires.Interviews;

/// <summary>A question as a person sees it.</summary>
/// <param name="Question">The definition.</param>
/// <param name="Title">Piped.</param>
/// <param name="Hint">Piped.</param>
/// <param name="Groups">The headings of the groups around it, outermost first; empty ones left out.</param>
/// <param name="Options">Those offered, in the order of this interview.</param>
/// <param name="Rows">Of a matrix.</param>
public sealed record VisibleQuestion(
    Question Question, string Title, string Hint, IReadOnlyList<string> Groups, IReadOnlyList<VisibleOption> Options, IReadOnlyList<VisibleOption> Rows)
{
    public string Code => Question.Code;
}
