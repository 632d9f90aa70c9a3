using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires.Interviews;

/// <summary>
/// Goes once through the document from top to bottom and decides what is visible. A condition sees only visible answers
/// above it; anything else is missing. So one pass is enough, the order of answering cannot matter, and what is hidden
/// can neither be stored nor steer.
/// </summary>
internal sealed class LogicPass
{
    private readonly Dictionary<string, Value> values = [];
    private readonly Dictionary<string, IReadOnlySet<string>> offered = [];
    private readonly HashSet<string> visible = [];
    private readonly HashSet<string> passed = [];
    private readonly Answers given;
    private readonly DateOnly today;
    private readonly HashSet<string> ahead;
    private string? target;
    private bool over;

    public LogicPass(Questionnaire questionnaire, Answers given, DateOnly today)
    {
        this.given = given;
        this.today = today;
        Evaluator = new(ValueOf, today);
        ahead = [.. questionnaire.Places().Select(place => place.Code)];
        foreach (var page in questionnaire.Pages)
        {
            Landed(page.Code);
            var shown = Holds(page.ShowIf);
            Visit(page.Items, shown);
        }
    }

    public Evaluator Evaluator { get; }

    public Answers Clean { get; private set; } = Answers.None;

    public Dictionary<string, Value> Computed { get; } = [];

    public Jump? ScreenOut { get; private set; }

    public bool IsVisible(string code) => visible.Contains(code);

    public Value ValueOf(string code) => values.GetValueOrDefault(code);

    /// <summary>The codes of the options (columns) that are offered for a visible question.</summary>
    public IReadOnlySet<string> Offered(string code) => offered[code];

    public Evaluator EvaluatorOf(Question question) => new(ValueOf, today, ValueOf(question.Code));

    private void Visit(IReadOnlyList<Item> items, bool shown)
    {
        foreach (var item in items)
        {
            Landed(item.Code);
            if (item is Group group)
            {
                Visit(group.Items, shown && Holds(group.ShowIf));
            }
            else if (item is Question question && shown && !IsPassedOver(question) && Holds(question.ShowIf))
            {
                Show(question);
            }
        }
    }

    /// <summary>Jumps pass over what a person would see; what the system keeps for itself is not on their way.</summary>
    private bool IsPassedOver(Question question) => question.IsShown && (over || target is not null);

    private void Landed(string code)
    {
        passed.Add(code);
        if (code == target)
        {
            target = null;
        }
    }

    private void Show(Question question)
    {
        visible.Add(question.Code);
        offered[question.Code] = question.Options.Where(option => Holds(option.ShowIf)).Select(option => option.Code).ToHashSet();
        if (question.Type == QuestionType.Computed)
        {
            var value = question.Value is { } expression ? Evaluator.Of(expression) : Value.Missing;
            values[question.Code] = value;
            Computed[question.Code] = value;
            return;
        }

        if (given[question.Code] is { } answer && AnswerValues.Fitting(question, answer, offered[question.Code]) is { } fitting)
        {
            Clean = Clean.With(question.Code, fitting);
            values[question.Code] = AnswerValues.Of(question, fitting);
        }

        if (question.Jumps.FirstOrDefault(jump => Evaluator.Of(jump.If).IsTrue) is { } taken)
        {
            Take(taken);
        }
    }

    private void Take(Jump jump)
    {
        if (over)
        {
            return;
        }

        over = jump.Then is JumpKind.End or JumpKind.ScreenOut;
        ScreenOut = jump.Then == JumpKind.ScreenOut ? jump : null;
        // A target above is never reached again: the linter finds it, and here it must not swallow the rest.
        target = jump.Then == JumpKind.GoTo && jump.To is { } to && ahead.Contains(to) && !passed.Contains(to) ? to : null;
    }

    private bool Holds(Expression? condition) => condition is null || Evaluator.Of(condition).IsTrue;
}
