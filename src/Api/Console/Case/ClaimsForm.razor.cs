using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Commands;

namespace Oversight.Api.Console.Case;

/// <summary>The complainants ask for something else than before.</summary>
public sealed partial class ClaimsForm : CaseForm
{
    private readonly SortedSet<Claim> claims = [];
    private string byAgent = string.Empty;
    private string reason = string.Empty;

    protected override void OnInitialized() => claims.UnionWith(Case.View.Claims);

    private void Choose(Claim claim, bool chosen)
    {
        if (chosen)
        {
            claims.Add(claim);
        }
        else
        {
            claims.Remove(claim);
        }
    }

    private Task<MatterView> ActAsync(string command) => Desk.DoAsync(
        Case.Number, command, Case.Caller, key => new ChangeClaims(key, Case.Caller, [.. claims], AgentChoices.Number(byAgent), reason));
}
