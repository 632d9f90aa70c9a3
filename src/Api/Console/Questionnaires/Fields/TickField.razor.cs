using Microsoft.AspNetCore.Components;

namespace Oversight.Api.Console.Questionnaires.Fields;

/// <summary>A box to tick.</summary>
public sealed partial class TickField : EditorField
{
    [Parameter, EditorRequired]
    public bool Value { get; set; }

    [Parameter]
    public EventCallback<bool> OnChange { get; set; }
}
