using Microsoft.AspNetCore.Components;

namespace Oversight.Api.Console.Forms;

/// <summary>Some of a few, all of them in sight.</summary>
public sealed partial class ManyField : ComponentBase
{
    [Parameter, EditorRequired]
    public string Name { get; set; } = string.Empty;

    [Parameter]
    public string? Label { get; set; }

    /// <summary>The codes that are ticked; the field adds to it and takes away.</summary>
    [Parameter, EditorRequired]
    public ISet<string> Values { get; set; } = new HashSet<string>(StringComparer.Ordinal);

    [Parameter, EditorRequired]
    public IReadOnlyList<RadioChoice> Choices { get; set; } = [];

    [Parameter]
    public EventCallback OnChange { get; set; }

    [CascadingParameter]
    private FormState Form { get; set; } = null!;

    private string Id => "f-" + Name.Replace('.', '-');

    protected override void OnParametersSet() => Form.Has(Name);

    private Task ToggleAsync(string code, bool on)
    {
        _ = on ? Values.Add(code) : Values.Remove(code);
        return OnChange.InvokeAsync();
    }
}
