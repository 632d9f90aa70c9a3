using Microsoft.AspNetCore.Components;
using Oversight.Grains.Matters;

namespace Oversight.Api.Console.Queue;

/// <summary>One matter of a queue.</summary>
public sealed partial class QueueRow : ComponentBase
{
    private ElementReference link;

    [Parameter, EditorRequired]
    public MatterRow Row { get; set; } = null!;

    [Parameter, EditorRequired]
    public DueText Due { get; set; } = null!;

    [Parameter, EditorRequired]
    public string Street { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public string Holder { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public string OfferedTo { get; set; } = string.Empty;

    [Parameter]
    public bool Selected { get; set; }

    [Parameter]
    public EventCallback OnSelected { get; set; }

    public ValueTask FocusAsync() => link.FocusAsync();
}
