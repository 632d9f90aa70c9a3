using Microsoft.AspNetCore.Components;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Errors;

namespace Oversight.Api.Console.Forms;

/// <summary>
/// One thing that can be done, with the fields that it needs. It has a command id from its rendering until it succeeds: a double
/// click, a repeat after a lost answer and a reconnected circuit do it once.
/// </summary>
public sealed partial class ActionForm : ComponentBase
{
    private readonly FormState state = new();
    private string command = NewCommand();
    private bool busy;

    [Parameter, EditorRequired]
    public string Title { get; set; } = string.Empty;

    /// <summary>The text of the button, when it is not the title.</summary>
    [Parameter]
    public string? Submit { get; set; }

    /// <summary>Does it, with the command id.</summary>
    [Parameter, EditorRequired]
    public Func<string, Task> Act { get; set; } = null!;

    [Parameter]
    public EventCallback OnDone { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    /// <summary>The name of a body of the network, for refusals that name one.</summary>
    [Parameter]
    public Func<string, string> NameOf { get; set; } = static id => id;

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Inject]
    private ErrorTexts Refusals { get; set; } = null!;

    private static string NewCommand() => Guid.CreateVersion7().ToString("N");

    private async Task SubmitAsync()
    {
        if (busy)
        {
            return;
        }

        busy = true;
        state.Clear();
        try
        {
            await Act(command);
            command = NewCommand();
            await OnDone.InvokeAsync();
        }
        catch (OversightException error)
        {
            state.Refuse(error.Field, Refusals.Describe(error, NameOf));
        }
        finally
        {
            busy = false;
        }
    }
}
