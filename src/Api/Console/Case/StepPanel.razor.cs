using Microsoft.AspNetCore.Components;
using Oversight.Api.Resources;
using Oversight.Grains.Matters;
using Oversight.Grains.Procedures;

namespace Oversight.Api.Console.Case;

/// <summary>What the reader may do now, and nothing else. A form that somebody has begun stays, also when the step goes.</summary>
public sealed partial class StepPanel : ComponentBase
{
    private Transition? begun;

    [Parameter, EditorRequired]
    public CaseModel Case { get; set; } = null!;

    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Inject]
    private MatterDesk Desk { get; set; } = null!;

    private IReadOnlyList<Transition> Shown => begun is { } kept && !Open(kept) ? [kept, .. Case.Steps] : Case.Steps;

    private bool Open(Transition step) => Case.Steps.Any(open => open.Step == step.Step);

    private string Note(Transition step)
    {
        string?[] notes =
        [
            step.Closes is { } outcome ? T["Case.Ends", T.Of(outcome)] : step.To is { } to ? T["Case.Leads", T.Of(to)] : null,
            step.Article.Length > 0 && !IsOlderThan(step) ? T["Case.Article", ArticleWords.Of(step.Article)] : null,
        ];
        return string.Join(" · ", notes.OfType<string>());
    }

    /// <summary>The tables name the articles of Order 121; a matter under the older law does not rest on them.</summary>
    private bool IsOlderThan(Transition step) => step.Article.StartsWith("O121", StringComparison.Ordinal) && Case.View.LawDate < StepForm.Order121;

    private Task<MatterView> TakeAsync(string command) => Desk.TakeAsync(Case.Number, command, Case.Caller);

    private Task FinishAsync(Action close, string what)
    {
        Drop(close);
        return OnDone.InvokeAsync(what);
    }

    private void Drop(Action close)
    {
        begun = null;
        close();
    }
}
