using Microsoft.AspNetCore.Components;
using Oversight.Api.Console.Forms;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Matters.Custody;

namespace Oversight.Api.Console.Case;

/// <summary>The body that is offered the matter accepts it, or refuses it with a reason.</summary>
public sealed partial class AnswerForm : ComponentBase
{
    private const string Yes = "yes";
    private const string No = "no";

    private string accept = Yes;
    private string reason = string.Empty;

    [Parameter, EditorRequired]
    public CaseModel Case { get; set; } = null!;

    [Parameter, EditorRequired]
    public CustodyOffer Offer { get; set; } = null!;

    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Inject]
    private MatterDesk Desk { get; set; } = null!;

    private IReadOnlyList<RadioChoice> Choices => [new(Yes, T["Custody.Accept"]), new(No, T["Custody.Refuse"])];

    private Task<MatterView> ActAsync(string command) => Desk.DoAsync(
        Case.Number, command, Case.Caller, key => new AnswerOffer(key, Case.Caller, accept == Yes, accept == Yes ? null : reason));

    private Task DoneAsync() => OnDone.InvokeAsync(T[accept == Yes ? "Custody.Accept" : "Custody.Refuse"]);
}
