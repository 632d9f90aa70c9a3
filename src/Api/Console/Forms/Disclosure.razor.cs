using Microsoft.AspNetCore.Components;

namespace Oversight.Api.Console.Forms;

/// <summary>Something that can be done: a button, and what it needs once it is chosen.</summary>
public sealed partial class Disclosure : ComponentBase
{
    private bool open;

    [Parameter, EditorRequired]
    public string Title { get; set; } = string.Empty;

    [Parameter]
    public string? Note { get; set; }

    [Parameter]
    public bool Opened { get; set; }

    /// <summary>Gets what closes it again.</summary>
    [Parameter, EditorRequired]
    public RenderFragment<Action> ChildContent { get; set; } = null!;

    protected override void OnInitialized() => open = Opened;

    private void Toggle() => open = !open;

    private void Close()
    {
        open = false;
        StateHasChanged();
    }
}
