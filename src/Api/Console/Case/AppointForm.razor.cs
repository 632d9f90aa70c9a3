using Microsoft.AspNetCore.Components;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Commands;

namespace Oversight.Api.Console.Case;

/// <summary>A superior designates who handles the matter.</summary>
public sealed partial class AppointForm : ComponentBase
{
    private string to = string.Empty;
    private string reason = string.Empty;

    [Parameter, EditorRequired]
    public CaseModel Case { get; set; } = null!;

    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Inject]
    private MatterDesk Desk { get; set; } = null!;

    private Task<MatterView> ActAsync(string command) => Desk.DoAsync(Case.Number, command, Case.Caller, key => new AppointHolder(key, Case.Caller, to, reason));
}
