using Microsoft.AspNetCore.Components;
using Oversight.Grains.Matters;

namespace Oversight.Api.Console.Case;

/// <summary>One thing that somebody does to the matter of a case page: it is told when it is done, and can be left.</summary>
public abstract class CaseForm : ComponentBase
{
    [Parameter, EditorRequired]
    public CaseModel Case { get; set; } = null!;

    /// <summary>With the name of what was done.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Inject]
    protected MatterDesk Desk { get; set; } = null!;
}
