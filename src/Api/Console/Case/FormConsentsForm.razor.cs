using Microsoft.AspNetCore.Components;
using Oversight.Api.Console.Forms;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Matters.Parties;

namespace Oversight.Api.Console.Case;

/// <summary>The two questions of form 1, answered later or otherwise than before.</summary>
public sealed partial class FormConsentsForm : ComponentBase
{
    private readonly ConsentFields consents = new();
    private string evidence = string.Empty;

    [Parameter, EditorRequired]
    public CaseModel Case { get; set; } = null!;

    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Inject]
    private MatterDesk Desk { get; set; } = null!;

    private IReadOnlyList<RadioChoice> Answers => [new("yes", T["Parties.Yes"]), new("no", T["Parties.No"])];

    private Task<MatterView> ActAsync(string command) => Desk.DoAsync(
        Case.Number, command, Case.Caller, key => new StateFormConsents(key, Case.Caller, consents.ToConsents() ?? FormConsents.None, evidence));
}
