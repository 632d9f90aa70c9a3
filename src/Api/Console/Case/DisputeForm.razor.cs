using Microsoft.AspNetCore.Components;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Commands;

namespace Oversight.Api.Console.Case;

/// <summary>The holder disputes with another body which of them is competent.</summary>
public sealed partial class DisputeForm : ComponentBase
{
    private string opponent = string.Empty;
    private string reason = string.Empty;

    [Parameter, EditorRequired]
    public CaseModel Case { get; set; } = null!;

    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Inject]
    private MatterDesk Desk { get; set; } = null!;

    private Task<MatterView> ActAsync(string command) => Desk.DoAsync(Case.Number, command, Case.Caller, key => new OpenDispute(key, Case.Caller, opponent, reason));
}
