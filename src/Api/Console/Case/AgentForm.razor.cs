using Microsoft.AspNetCore.Components;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Errors;
using Oversight.Grains.Vault;

namespace Oversight.Api.Console.Case;

/// <summary>A power of attorney that came after the complaint.</summary>
public sealed partial class AgentForm : ComponentBase
{
    private readonly AgentFields agent = new();
    private readonly HashSet<string> powers = [];

    [Parameter, EditorRequired]
    public CaseModel Case { get; set; } = null!;

    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Inject]
    private PartyDesk Parties { get; set; } = null!;

    private void Choose(string power, bool chosen)
    {
        if (chosen)
        {
            powers.Add(power);
        }
        else
        {
            powers.Remove(power);
        }
    }

    private async Task ActAsync(string command)
    {
        agent.Powers = [.. powers.Order(StringComparer.Ordinal)];
        var entry = agent.ToEntry() ?? throw new InvalidInputException("agent.name", null, "must not be empty");
        await Parties.FileAgentAsync(Case.Number, command, entry, Case.Caller);
    }
}
