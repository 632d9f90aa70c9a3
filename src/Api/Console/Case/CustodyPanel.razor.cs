using Microsoft.AspNetCore.Components;

namespace Oversight.Api.Console.Case;

/// <summary>Who has the matter, how it came there, and where it may go.</summary>
public sealed partial class CustodyPanel : ComponentBase
{
    [Parameter, EditorRequired]
    public CaseModel Case { get; set; } = null!;

    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    private Task FinishAsync(Action close, string what)
    {
        close();
        return OnDone.InvokeAsync(what);
    }
}
