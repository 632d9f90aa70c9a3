using Oversight.Grains.Questionnaires.Answering;

namespace Oversight.Grains.Questionnaires.Interviews;

/// <summary>The logic of a questionnaire as one pure function.</summary>
public static class Interview
{
    /// <summary>
    /// What a person sees, what may be stored and what is still wrong, from any set of answers, finished or not, well-formed
    /// or not. Never fails on answers. The order in which they were given does not matter.
    /// </summary>
    public static InterviewState Evaluate(Questionnaire questionnaire, Answers answers, InterviewOptions options)
    {
        var pass = new LogicPass(questionnaire, answers, options.Today);
        var piping = new Piping(questionnaire, pass, options.Language);
        var rules = new AnswerRules(pass, piping, options.Language);
        var pages = questionnaire.Pages.Select(page => new PageView(pass, piping, options.Seed).Of(page)).Where(page => page.Questions.Count > 0).ToList();
        return new()
        {
            Pages = pages,
            NextPage = Next(questionnaire, pages, options.After),
            Answers = pass.Clean,
            Computed = pass.Computed.Where(pair => !pair.Value.IsMissing).ToDictionary(pair => pair.Key, pair => pair.Value.ToString()),
            Errors = [.. Unknown(questionnaire, answers, options.Language), .. questionnaire.Questions.Where(question => pass.IsVisible(question.Code)).SelectMany(question => rules.Of(question, answers[question.Code]))],
            Closing = piping.In(questionnaire.Closing),
            ScreenedOut = pass.ScreenOut is not null,
            ScreenOutMessage = pass.ScreenOut is { } jump ? piping.In(jump.Message) : string.Empty,
        };
    }

    private static VisiblePage? Next(Questionnaire questionnaire, List<VisiblePage> pages, string? after)
    {
        if (after is null)
        {
            return pages.Count > 0 ? pages[0] : null;
        }

        // The page just done may be hidden by now: its place in the document counts.
        var following = questionnaire.Pages.SkipWhile(page => page.Code != after).Skip(1).Select(page => page.Code).ToHashSet();
        return pages.FirstOrDefault(page => following.Contains(page.Code));
    }

    private static IEnumerable<AnswerError> Unknown(Questionnaire questionnaire, Answers answers, string language)
    {
        var known = questionnaire.Questions.Select(question => question.Code).ToHashSet();
        return from code in answers.Codes
               where !known.Contains(code)
               select new AnswerError(code, "unknown", language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? "问卷中没有这个问题" : "The questionnaire has no such question");
    }
}
