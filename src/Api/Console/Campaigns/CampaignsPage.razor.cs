using Microsoft.AspNetCore.Components;
using Oversight.Api.Console.Hosting;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Errors;

namespace Oversight.Api.Console.Campaigns;

/// <summary>The campaigns of the reader's area, newest first.</summary>
public sealed partial class CampaignsPage : ComponentBase
{
    private const int PageSize = 20;

    private CampaignPage? page;
    private string? problem;
    private bool mayWork;

    [SupplyParameterFromQuery]
    public string? After { get; set; }

    [Inject]
    private CampaignDesk Desk { get; set; } = null!;

    [Inject]
    private Operator Operator { get; set; } = null!;

    [Inject]
    private ErrorTexts Refusals { get; set; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        try
        {
            var caller = await Operator.CallerAsync();
            mayWork = caller.Is(Role.Supervisor, Role.Staff);
            page = await Desk.ListAsync(null, PageSize, After, caller, default);
            problem = null;
        }
        catch (OversightException error)
        {
            problem = Refusals.Describe(error);
        }
    }
}
