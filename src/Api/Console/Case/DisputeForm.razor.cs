using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Commands;

namespace Oversight.Api.Console.Case;

/// <summary>The holder disputes with another body which of them is competent.</summary>
public sealed partial class DisputeForm : CaseForm
{
    private string opponent = string.Empty;
    private string reason = string.Empty;

    private Task<MatterView> ActAsync(string command) => Desk.DoAsync(Case.Number, command, Case.Caller, key => new OpenDispute(key, Case.Caller, opponent, reason));
}
