using Microsoft.AspNetCore.Components;

namespace Oversight.Api.Console.Queue;

/// <summary>A due date with its words; the colour only repeats what they say.</summary>
public sealed partial class DueBadge : ComponentBase
{
    [Parameter, EditorRequired]
    public DueText Due { get; set; } = null!;

    [Parameter]
    public bool Provisional { get; set; }
}
