using Oversight.Api.Surveys.Answering;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Interviews;

namespace Oversight.Api.Console.Questionnaires.Preview;

/// <summary>
/// Somebody answers a questionnaire to see how it goes. All of it lives in the memory of one page: nothing here can reach the
/// ledger or any table, so nothing has to be cleaned up or left out of counts.
/// </summary>
public sealed class TrialRun(string language, DateOnly today)
{
    private readonly Dictionary<string, List<string>> fields = [];
    private readonly HashSet<string> sent = [];

    public string Language { get; set; } = language;

    /// <summary>Of the random orders.</summary>
    public long Seed { get; private set; } = 1;

    /// <summary>The code of the page that is shown; null for the first one.</summary>
    public string? At { get; private set; }

    /// <summary>As a respondent: a page must be in order before the next one comes.</summary>
    public bool Strict { get; private set; }

    public bool Finished { get; private set; }

    public Answers Given(Questionnaire questionnaire) =>
        AnswerFields.Read(questionnaire, Answers.None, questionnaire.Questions.Select(question => question.Code).ToHashSet(), name => fields.GetValueOrDefault(name) ?? []);

    public InterviewState Evaluate(Questionnaire questionnaire, string? after = null) =>
        Interview.Evaluate(questionnaire, Given(questionnaire), new(Language, today, Seed, after));

    /// <summary>The page that is shown; null when nothing is.</summary>
    public PageView? Page(Questionnaire questionnaire, InterviewState state)
    {
        var page = state.Pages.FirstOrDefault(one => one.Code == At) ?? (state.Pages.Count > 0 ? state.Pages[0] : null);
        return page is null ? null : PageView.From(questionnaire, state, page, Given(questionnaire), Language, sent.Contains(page.Code));
    }

    public void Set(string name, string value, bool chosen = true)
    {
        fields[name] = chosen && value.Length > 0 ? [value] : [];
    }

    /// <summary>One of several boxes.</summary>
    public void Tick(string name, string value, bool chosen)
    {
        var others = (fields.GetValueOrDefault(name) ?? []).Where(one => one != value);
        fields[name] = chosen ? [.. others, value] : [.. others];
    }

    public void GoTo(string page) => (At, Finished) = (page, false);

    /// <summary>On to the next page, or to the end.</summary>
    public void Next(Questionnaire questionnaire)
    {
        var state = Evaluate(questionnaire);
        if (Page(questionnaire, state) is not { } page)
        {
            Finished = true;
            return;
        }

        sent.Add(page.Code);
        if (Strict && page.Questions.Any(question => state.ErrorsOf(question.Code).Any()))
        {
            return;
        }

        var next = Evaluate(questionnaire, page.Code).NextPage;
        (At, Finished) = (next?.Code ?? At, next is null || state.ScreenedOut && Strict);
    }

    public void Back(InterviewState state)
    {
        var pages = state.Pages.Select(page => page.Code).ToList();
        (At, Finished) = (Finished ? At : pages.TakeWhile(code => code != At).LastOrDefault() ?? At, false);
    }

    public void Begin(bool strict)
    {
        fields.Clear();
        sent.Clear();
        (At, Strict, Finished) = (null, strict, false);
    }

    public void Shuffle() => Seed++;
}
