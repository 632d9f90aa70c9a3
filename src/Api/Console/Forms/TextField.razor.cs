using Microsoft.AspNetCore.Components;
using Oversight.Api.Resources;

namespace Oversight.Api.Console.Forms;

/// <summary>A labelled field; the refusal of the domain's field of the same name stands at it.</summary>
public sealed partial class TextField : ComponentBase
{
    /// <summary>As the domain calls the field in its refusals: details.reason.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public string Value { get; set; } = string.Empty;

    [Parameter]
    public EventCallback<string> ValueChanged { get; set; }

    /// <summary>Another text than that of the field's name.</summary>
    [Parameter]
    public string? Label { get; set; }

    /// <summary>area, or a type of HTML's input.</summary>
    [Parameter]
    public string Type { get; set; } = "text";

    [Parameter]
    public bool Optional { get; set; }

    /// <summary>For a hint other than the one of the field of this name.</summary>
    [Parameter]
    public string? HintName { get; set; }

    /// <summary>Keeps the ids of two forms on one page apart.</summary>
    [Parameter]
    public string Prefix { get; set; } = "f";

    [CascadingParameter]
    private FormState Form { get; set; } = null!;

    private string Text { get; set; } = string.Empty;

    private string Id => $"{Prefix}-{Name.Replace('.', '-')}";

    private string? Problem => Form.MessageOf(Name);

    private string? Hint => Texts.Find("Hint." + (HintName ?? Name));

    private string? Described => (Hint, Problem) switch
    {
        (null, null) => null,
        (not null, null) => Id + "-hint",
        (null, _) => Id + "-error",
        _ => $"{Id}-hint {Id}-error",
    };

    protected override void OnParametersSet()
    {
        Form.Has(Name);
        Text = Value;
    }

    private Task ChangedAsync() => ValueChanged.InvokeAsync(Text ?? string.Empty);
}
