using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Commands;

namespace Oversight.Api.Console.Case;

/// <summary>A superior designates who handles the matter.</summary>
public sealed partial class AppointForm : CaseForm
{
    private string to = string.Empty;
    private string reason = string.Empty;

    private Task<MatterView> ActAsync(string command) => Desk.DoAsync(Case.Number, command, Case.Caller, key => new AppointHolder(key, Case.Caller, to, reason));
}
