using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Interviews;

namespace Oversight.Grains.Responses;

/// <summary>Whether an interview that was not finished may count.</summary>
internal static class Enough
{
    /// <summary>At least half of the questions that the person would have seen; and nothing without the consent that it asks for.</summary>
    public static bool Of(InterviewState state)
    {
        var asked = state.Pages.SelectMany(page => page.Questions).Where(question => question.Question.TakesAnswer).ToList();
        if (asked.Exists(question => question.Question is { Type: QuestionType.Consent, Required: true } && state.Answers[question.Code]?.Agreed != true))
        {
            return false;
        }

        return asked.Count > 0 && asked.Count(question => state.Answers[question.Code] is not null) * 2 >= asked.Count;
    }
}
