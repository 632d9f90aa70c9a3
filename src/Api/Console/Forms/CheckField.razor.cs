using Microsoft.AspNetCore.Components;

namespace Oversight.Api.Console.Forms;

/// <summary>A box to tick.</summary>
public sealed partial class CheckField : ComponentBase
{
    [Parameter, EditorRequired]
    public string Name { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public bool Value { get; set; }

    [Parameter]
    public EventCallback<bool> ValueChanged { get; set; }

    /// <summary>Another text than that of the field's name.</summary>
    [Parameter]
    public string? Label { get; set; }

    [CascadingParameter]
    private FormState Form { get; set; } = null!;

    private string Id => "f-" + Name.Replace('.', '-');

    protected override void OnParametersSet() => Form.Has(Name);
}
