using Microsoft.AspNetCore.Components;

namespace Oversight.Api.Console.Questionnaires.Fields;

/// <summary>One line, number or day.</summary>
public sealed partial class LineField : EditorField
{
    [Parameter, EditorRequired]
    public string Value { get; set; } = string.Empty;

    [Parameter]
    public EventCallback<string> OnChange { get; set; }

    [Parameter]
    public string Type { get; set; } = "text";

    [Parameter]
    public string? Hint { get; set; }

    [Parameter]
    public string? Problem { get; set; }
}
