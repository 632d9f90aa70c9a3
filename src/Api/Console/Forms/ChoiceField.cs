using Microsoft.AspNetCore.Components;

namespace Oversight.Api.Console.Forms;

/// <summary>A field whose value is the code of one of its choices.</summary>
public abstract class ChoiceField : ComponentBase
{
    [Parameter, EditorRequired]
    public string Name { get; set; } = string.Empty;

    [Parameter]
    public string? Label { get; set; }

    [Parameter, EditorRequired]
    public string Value { get; set; } = string.Empty;

    [Parameter]
    public EventCallback<string> ValueChanged { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<RadioChoice> Choices { get; set; } = [];

    /// <summary>Keeps the ids of two forms on one page apart.</summary>
    [Parameter]
    public string Prefix { get; set; } = "f";

    [CascadingParameter]
    protected FormState Form { get; set; } = null!;

    protected string Id => $"{Prefix}-{Name.Replace('.', '-')}";

    protected override void OnParametersSet() => Form.Has(Name);
}
