using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Interviews;
using Oversight.Grains.Responses;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Pages.Answering;

/// <summary>One interview in one request: the questionnaire, what was answered so far, and what the logic makes of it.</summary>
public sealed class AnswerSession
{
    private readonly long seed;
    private readonly DateOnly today;

    public AnswerSession(Questionnaire questionnaire, AnswerTicket ticket, ResponseDraft draft, string language, DateTimeOffset now)
    {
        Questionnaire = questionnaire;
        Ticket = ticket;
        Draft = draft;
        Language = language;
        Now = now;
        seed = ResponseId.Seed(ticket.Id);
        today = ChinaTime.Day(now);
        Answers = Saved = draft.Answers;
        State = Evaluate(draft.After);
    }

    public Questionnaire Questionnaire { get; }

    public AnswerTicket Ticket { get; }

    public ResponseDraft Draft { get; private set; }

    public string Language { get; }

    public DateTimeOffset Now { get; }

    /// <summary>As they were when the page was asked for.</summary>
    public Answers Saved { get; }

    /// <summary>As they were given, well-formed or not: what the person sees again.</summary>
    public Answers Answers { get; private set; }

    public InterviewState State { get; private set; }

    /// <summary>What stands beside the fields of the page that is shown.</summary>
    public List<AnswerError> Errors { get; } = [];

    /// <summary>What was typed where it cannot be read as an answer, by field.</summary>
    public Dictionary<string, string> Unreadable { get; } = [];

    /// <summary>The page of a code; the one where the interview goes on when there is none.</summary>
    public VisiblePage? PageOf(string? code) =>
        State.Pages.FirstOrDefault(page => page.Code == code) ?? Evaluate(Draft.After).NextPage ?? (State.Pages.Count > 0 ? State.Pages[^1] : null);

    public VisiblePage? Before(string code)
    {
        var at = State.Pages.ToList().FindIndex(page => page.Code == code);
        return at > 0 ? State.Pages[at - 1] : null;
    }

    public int NumberOf(VisiblePage page) => State.Pages.ToList().FindIndex(other => other.Code == page.Code) + 1;

    /// <summary>What the link or the campaign says for the person: hidden questions of these codes are answered by it.</summary>
    public void FillHidden(Func<string, string?> link)
    {
        foreach (var question in Questionnaire.Questions.Where(question => question.Type == QuestionType.Hidden))
        {
            var known = HiddenAnswers.TryKnow(question.Code, Ticket, Draft.Mode, out var campaigns) ? campaigns : link(question.Code);
            Answers = known is null ? Answers : Answers.With(question.Code, Answer.Of(known));
        }

        State = Evaluate(Draft.After);
    }

    public void Set(string code, Answer? answer) => Answers = Answers.With(code, answer);

    /// <summary>A page came back: the logic is run again, and the draft is what may be kept of it.</summary>
    public void Return(string page, DateTimeOffset shown)
    {
        State = Evaluate(page);
        Errors.AddRange(State.Errors.Where(error => State.Pages.Any(visible => visible.Code == page && visible.Questions.Any(question => question.Code == error.Question))));
        Draft = Draft with
        {
            Answers = State.Answers,
            Language = Language,
            After = Errors.Count == 0 ? page : Draft.After,
            Pace = Draft.Pace.Returned(page, shown, Now),
        };
    }

    public HandedIn Sheet(AnswerMode mode, bool brokenOff = false) => new()
    {
        Answers = State.Answers,
        Language = Language,
        Mode = mode,
        Paradata = Draft.Pace.ToParadata(Ticket.Campaign.Anonymity == Anonymity.Anonymous),
        BrokenOff = brokenOff,
    };

    private InterviewState Evaluate(string? after) => Interview.Evaluate(Questionnaire, Answers, new(Language, today, seed, after));
}
