using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Pages.Hosting;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Errors;
using Oversight.Grains.Responses.Paper;

namespace Oversight.Api.Pages.Staff.Paper;

/// <summary>The batches of a campaign's paper forms: the next number is typed here, new batches are opened, what is open is listed.</summary>
public sealed class PaperPage(PaperDesk desk, ErrorTexts texts) : OversightPage
{
    private const int Listed = 100;

    [BindProperty(SupportsGet = true, Name = "campaign")]
    public string Id { get; set; } = string.Empty;

    /// <summary>The number of the form that was just dealt with.</summary>
    [BindProperty(SupportsGet = true)]
    public string Done { get; set; } = string.Empty;

    [BindProperty]
    public string CommandId { get; set; } = string.Empty;

    [BindProperty]
    public string Forms { get; set; } = "50";

    [BindProperty]
    public string Wave { get; set; } = string.Empty;

    [BindProperty]
    public string FormLanguage { get; set; } = string.Empty;

    [BindProperty]
    public string DoubleShare { get; set; } = "100";

    [BindProperty]
    public string Invitation { get; set; } = string.Empty;

    [BindProperty]
    public string Street { get; set; } = string.Empty;

    public CampaignRow Campaign { get; private set; } = null!;

    public IReadOnlyList<PaperBatch> Batches { get; private set; } = [];

    public IReadOnlyList<PaperForm> Differing { get; private set; } = [];

    public IReadOnlyList<PaperForm> Lost { get; private set; } = [];

    public IReadOnlyList<PaperForm> Voided { get; private set; } = [];

    /// <summary>How the form that was just dealt with stands.</summary>
    public PaperForm? Last { get; private set; }

    public string? Failure { get; private set; }

    public bool Invites => Campaign.Plan.Population.Kind is not (PopulationKind.Streets or PopulationKind.WalkIns);

    public string Here => "/staff/paper/" + Uri.EscapeDataString(Id);

    public static string NewCommand() => Guid.CreateVersion7().ToString("N");

    public async Task OnGetAsync()
    {
        await ShowAsync();
        if (Done.Length > 0 && Read(Done) is { } number)
        {
            Last = (await desk.ListAsync(Id, null, 1, number - 1, Caller)).FirstOrDefault(form => form.Row.Number == number);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            await desk.OpenAsync(
                Id,
                new()
                {
                    Forms = PaperNumbers.Whole("forms", Forms) ?? 0,
                    Wave = PaperNumbers.Whole("wave", Wave),
                    Language = Typed.OrNull(FormLanguage),
                    DoubleShare = PaperNumbers.Whole("doubleShare", DoubleShare) ?? 100,
                    Invitation = PaperNumbers.Whole("invitation", Invitation),
                    Street = Typed.OrNull(Street),
                },
                CommandId,
                Caller);
            return SeeOther(Here);
        }
        catch (OversightException error) when (error is InvalidInputException or CommandReusedException || (error is ForbiddenException && error.Field == "street"))
        {
            await ShowAsync();
            Failure = texts.Describe(error);
            Response.StatusCode = PageErrors.StatusOf(error);
            return Page();
        }
    }

    private async Task ShowAsync()
    {
        (Campaign, Batches) = await desk.ListBatchesAsync(Id, Caller, HttpContext.RequestAborted);
        Differing = await desk.ListAsync(Id, PaperStanding.Differs, Listed, 0, Caller);
        Lost = await desk.ListAsync(Id, PaperStanding.Lost, Listed, 0, Caller);
        Voided = await desk.ListAsync(Id, PaperStanding.Void, Listed, 0, Caller);
    }

    private int? Read(string number)
    {
        try
        {
            return PaperNumber.Read(Id, number);
        }
        catch (InvalidInputException)
        {
            return null;
        }
    }
}
