using Oversight.Api.Console.Forms;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Commands;

namespace Oversight.Api.Console.Case;

/// <summary>How the negotiation on competence ended.</summary>
public sealed partial class SettleForm : CaseForm
{
    private const string Yes = "yes";

    private string agreed = string.Empty;
    private string reason = string.Empty;

    private IReadOnlyList<RadioChoice> Choices => [new(Yes, T["Custody.Agreed"]), new("no", T["Custody.NotAgreed"])];

    private Task<MatterView> ActAsync(string command) => agreed.Length == 0
        ? throw new InvalidInputException("agreed", null, "this step needs it")
        : Desk.DoAsync(Case.Number, command, Case.Caller, key => new SettleDispute(key, Case.Caller, agreed == Yes, reason));
}
