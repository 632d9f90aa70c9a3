using Oversight.Api.Console.Forms;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Matters.Parties;

namespace Oversight.Api.Console.Case;

/// <summary>The two questions of form 1, answered later or otherwise than before.</summary>
public sealed partial class FormConsentsForm : CaseForm
{
    private readonly ConsentFields consents = new();
    private string evidence = string.Empty;

    private IReadOnlyList<RadioChoice> Answers => [new("yes", T["Parties.Yes"]), new("no", T["Parties.No"])];

    private Task<MatterView> ActAsync(string command) => Desk.DoAsync(
        Case.Number, command, Case.Caller, key => new StateFormConsents(key, Case.Caller, consents.ToConsents() ?? FormConsents.None, evidence));
}
