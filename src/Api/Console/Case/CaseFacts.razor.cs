using Microsoft.AspNetCore.Components;

namespace Oversight.Api.Console.Case;

/// <summary>What the matter is about. Who brought it is not here: that is a reading of its own.</summary>
public sealed partial class CaseFacts : ComponentBase
{
    [Parameter, EditorRequired]
    public CaseModel Case { get; set; } = null!;

    [Parameter]
    public EventCallback<string> OnDone { get; set; }
}
