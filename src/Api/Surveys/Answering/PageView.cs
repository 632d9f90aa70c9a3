using System.Globalization;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Interviews;

namespace Oversight.Api.Surveys.Answering;

/// <summary>One page of a questionnaire as any surface draws it.</summary>
/// <param name="Code">Of the page.</param>
/// <param name="Number">From 1, among the pages that are shown.</param>
/// <param name="Of">How many are shown, as far as the answers tell.</param>
public sealed record PageView(string Code, string Title, int Number, int Of, IReadOnlyList<QuestionView> Questions)
{
    /// <param name="questionnaire">The definition.</param>
    /// <param name="state">What the logic makes of the answers.</param>
    /// <param name="page">One of its pages.</param>
    /// <param name="given">The answers as they were given.</param>
    /// <param name="language">The person's.</param>
    /// <param name="showErrors">False for a page that the person has not sent yet.</param>
    public static PageView From(Questionnaire questionnaire, InterviewState state, VisiblePage page, Answers given, string language, bool showErrors)
    {
        // Ids by the place in the document: they stay while questions come and go.
        var places = questionnaire.Questions.Select((question, index) => (question.Code, index)).GroupBy(pair => pair.Code).ToDictionary(group => group.Key, group => group.First().index);
        var number = state.Pages.ToList().FindIndex(one => one.Code == page.Code) + 1;
        return new(page.Code, page.Title, number, state.Pages.Count, [.. page.Questions.Select(question => QuestionView.Of(
            question,
            string.Create(CultureInfo.InvariantCulture, $"q{places[question.Code] + 1}"),
            given[question.Code],
            showErrors ? state.ErrorsOf(question.Code) : [],
            texts => texts.In(language, questionnaire.DefaultLanguage)))]);
    }
}
