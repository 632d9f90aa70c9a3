using Microsoft.AspNetCore.Mvc;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Errors;
using Oversight.Grains.Streets;

namespace Oversight.Api.Pages.Printing;

/// <summary>
/// Posters, table cards and invitation slips of a campaign. A campaign for whoever comes by has one public link, which anybody may
/// print; a link of its own is for the campaign's staff, who hand it on.
/// </summary>
public sealed class PrintPage(
    CampaignDesk desk, ICampaignDirectory campaigns, IDivisionDirectory divisions, InvitationTokens tokens, CampaignLinks links) : OversightPage
{
    private const int AtOnce = 200;

    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = string.Empty;

    /// <summary>poster, card or slip.</summary>
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public int Wave { get; set; }

    /// <summary>Number of the last invitation of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public int After { get; set; }

    public CampaignRow Campaign { get; private set; } = null!;

    public IReadOnlyList<PrintedLink> Sheets { get; private set; } = [];

    /// <summary>Where the next page begins; null on the last one.</summary>
    public int? Next { get; private set; }

    public async Task OnGetAsync()
    {
        if (Kind is not ("poster" or "card" or "slip"))
        {
            throw new NotFoundException("kind", Kind);
        }

        var found = await campaigns.FindAsync(Id);
        if (found is { Plan.Population.Kind: PopulationKind.WalkIns, Stage: >= CampaignStage.Published })
        {
            Campaign = found;
            Sheets = [PrintedLink.Of(links.Open(Id), null, null)];
            return;
        }

        Caller.Require(Role.Supervisor, Role.Staff);
        Campaign = await desk.ReadAsync(Id, Caller) ?? throw new NotFoundException("id", Id);
        var rows = await campaigns.ListInvitationsAsync(Id, Wave, Math.Max(0, After), AtOnce + 1, HttpContext.RequestAborted);
        Next = rows.Count > AtOnce ? rows[AtOnce - 1].Number : null;
        var names = await divisions.AllAsync();
        Sheets = [.. rows.Take(AtOnce).Select(row => PrintedLink.Of(
            links.Of(tokens.Of(Id, row.Wave, row.Number)), row.Number, row.Street is { } street ? names.GetValueOrDefault(street)?.Name : null))];
    }
}
