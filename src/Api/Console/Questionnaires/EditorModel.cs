using System.Collections.Immutable;
using Oversight.Grains.Errors;
using Oversight.Grains.Law;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Editing;
using Oversight.Grains.Questionnaires.Expressions;
using Oversight.Grains.Questionnaires.Linting;

namespace Oversight.Api.Console.Questionnaires;

/// <summary>
/// A draft under the hands of one editor: what it is now, what is selected, what the linter says, and every step back. An
/// expression that cannot be read yet is kept as it was typed, and holds up the saving.
/// </summary>
public sealed class EditorModel
{
    /// <summary>How far back one can go.</summary>
    private const int Steps = 200;

    private readonly List<(Questionnaire Current, ImmutableDictionary<string, string> Typed)> past = [];
    private ImmutableDictionary<string, string> typed = ImmutableDictionary<string, string>.Empty;
    private string saved;
    private string? focus;

    public EditorModel(Questionnaire draft, int revision)
    {
        Current = draft;
        saved = QuestionnaireJson.Write(draft);
        Revision = revision;
        Findings = Find();
    }

    public Questionnaire Current { get; private set; }

    /// <summary>The revision that this began at; 0 before the first saving.</summary>
    public int Revision { get; private set; }

    /// <summary>The code of a page, group or question; null for the questionnaire itself.</summary>
    public string? Selected { get; private set; }

    /// <summary>Of the linter, and before them the expressions that cannot be read.</summary>
    public IReadOnlyList<Finding> Findings { get; private set; }

    public int Errors => Findings.Count(finding => finding.Severity == Severity.Error);

    public bool HasUnread => !typed.IsEmpty;

    public bool CanUndo => past.Count > 0;

    public bool IsDirty => HasUnread || QuestionnaireJson.Write(Current) != saved;

    public Item? Item => Current.FindItem(Selected);

    public Page? Page => Current.FindPage(Selected);

    /// <summary>Somebody who draws this must draw it again.</summary>
    public event EventHandler? Changed;

    public void Change(Func<Questionnaire, Questionnaire> change) => Set(change(Current), typed);

    public void ChangeQuestion(Func<Question, Question> change)
    {
        if (Selected is { } code)
        {
            Change(questionnaire => questionnaire.WithItem(code, item => item is Question question ? change(question) : item));
        }
    }

    public void ChangeItem(Func<Item, Item> change)
    {
        if (Selected is { } code)
        {
            Change(questionnaire => questionnaire.WithItem(code, change));
        }
    }

    public void ChangePage(Func<Page, Page> change)
    {
        if (Selected is { } code)
        {
            Change(questionnaire => questionnaire.WithPage(code, change));
        }
    }

    /// <summary>Changes a list of expressions; what could not be read in it is dropped, because its places move.</summary>
    /// <param name="prefix">What the places of the list begin with: <c>q1.checks</c>.</param>
    /// <param name="change">Of the selected question.</param>
    public void ChangeList(string prefix, Func<Question, Question> change)
    {
        if (Selected is { } code)
        {
            Set(
                Current.WithItem(code, item => item is Question question ? change(question) : item),
                typed.RemoveRange(typed.Keys.Where(place => place.StartsWith(prefix, StringComparison.Ordinal)).ToList()));
        }
    }

    public void Undo()
    {
        if (past is [.., var (before, typedBefore)])
        {
            past.RemoveAt(past.Count - 1);
            (Current, typed) = (before, typedBefore);
            Findings = Find();
            Select(Selected is null || Current.FindPage(Selected) is not null || Current.FindItem(Selected) is not null ? Selected : null);
        }
    }

    public void Select(string? code)
    {
        Selected = code;
        Changed?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Goes to where a finding points.</summary>
    public void GoTo(string place)
    {
        focus = place;
        Select(CodeOf(place));
    }

    /// <summary>True once for the field that was asked for, which then takes the focus.</summary>
    public bool TakesFocus(string place, Func<string, bool> leaves)
    {
        if (focus is null || leaves(focus) || (focus != place && !focus.StartsWith(place + ".", StringComparison.Ordinal)))
        {
            return false;
        }

        focus = null;
        return true;
    }

    /// <summary>Code by code, the longest that the place begins with; null when it is the questionnaire's own.</summary>
    public string? CodeOf(string place) => Current.Outline().Select(line => line.Code)
        .Where(code => place == code || place.StartsWith(code + ".", StringComparison.Ordinal))
        .OrderByDescending(code => code.Length).FirstOrDefault();

    public IEnumerable<Finding> FindingsOf(string? code) => Findings.Where(finding => CodeOf(finding.Place) == code);

    /// <summary>The text of an expression as it was typed last.</summary>
    public string Typed(string place, Expression? expression) => typed.GetValueOrDefault(place) ?? expression?.Text ?? string.Empty;

    /// <summary>What is wrong with an expression that cannot be read; null when it can.</summary>
    public TwoTexts? ProblemOf(string place) => typed.TryGetValue(place, out var text) ? Problem(text) : null;

    /// <param name="place">Where the expression stands, as the linter calls it.</param>
    /// <param name="text">As it was typed; empty for none.</param>
    /// <param name="change">What becomes of the questionnaire with the expression.</param>
    public void Type(string place, string text, Func<Questionnaire, Expression?, Questionnaire> change)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Set(change(Current, null), typed.Remove(place));
        }
        else if (Problem(text) is null)
        {
            Set(change(Current, Expression.Parse(text)), typed.Remove(place));
        }
        else
        {
            Set(Current, typed.SetItem(place, text));
        }
    }

    /// <summary>Drops what was typed at a place and could not be read.</summary>
    public void Forget(string place) => Set(Current, typed.Remove(place));

    public void Rename(string from, string to)
    {
        var moved = typed.Where(pair => CodeOf(pair.Key) == from).Aggregate(typed, (all, pair) => all.Remove(pair.Key).SetItem(to + pair.Key[from.Length..], pair.Value));
        Selected = to;
        Set(Current.Rename(from, to), moved);
    }

    public void Remove(string code)
    {
        var lines = Current.Outline();
        var at = lines.ToList().FindIndex(line => line.Code == code);
        var left = Current.Remove(code);
        var gone = lines.Select(line => line.Code).Except(left.Outline().Select(line => line.Code)).ToHashSet();
        Selected = lines.Take(at).Select(line => line.Code).LastOrDefault(one => !gone.Contains(one));
        Set(left, typed.RemoveRange(typed.Keys.Where(place => CodeOf(place) is { } of && gone.Contains(of)).ToList()));
    }

    /// <summary>The draft is stored under this revision.</summary>
    public void Saved(Questionnaire draft, int revision)
    {
        saved = QuestionnaireJson.Write(draft);
        Current = draft;
        Revision = revision;
        Findings = Find();
        Changed?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Another's revision lies below from now on; what is on the page stays.</summary>
    public void Rebase(Questionnaire other, int revision)
    {
        saved = QuestionnaireJson.Write(other);
        Revision = revision;
        Changed?.Invoke(this, EventArgs.Empty);
    }

    private static TwoTexts? Problem(string text)
    {
        try
        {
            Expression.Parse(text);
            return null;
        }
        catch (InvalidInputException error)
        {
            return ExpressionFaults.Say(error) ?? new(error.Message, error.Message);
        }
    }

    private void Set(Questionnaire next, ImmutableDictionary<string, string> nextTyped)
    {
        if (ReferenceEquals(next, Current) && nextTyped == typed)
        {
            return;
        }

        past.Add((Current, typed));
        if (past.Count > Steps)
        {
            past.RemoveAt(0);
        }

        (Current, typed) = (next, nextTyped);
        Findings = Find();
        Changed?.Invoke(this, EventArgs.Empty);
    }

    private List<Finding> Find() =>
    [
        .. from pair in typed.OrderBy(pair => pair.Key, StringComparer.Ordinal)
           let problem = Problem(pair.Value)
           where problem is not null
           select new Finding("expression.syntax", Severity.Error, pair.Key, new("表达式无法读取：" + problem.Zh, problem.En)),
        .. Linter.Check(Current),
    ];
}
