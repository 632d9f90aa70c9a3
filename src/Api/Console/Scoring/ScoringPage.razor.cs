using System.Globalization;
using Microsoft.AspNetCore.Components;
using Oversight.Api.Console.Hosting;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Scoring;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Library;

namespace Oversight.Api.Console.Scoring;

/// <summary>From the plan of the index over the cleaning of the sheets to the released result.</summary>
public sealed partial class ScoringPage : ComponentBase
{
    private Caller caller = Caller.Public;
    private CampaignRow? row;
    private ScoringModel? model;
    private ScoredCampaign? scored;
    private bool loaded;
    private string? message;
    private string? problem;
    private bool focusStatus;
    private ElementReference status;

    [Parameter]
    public string Id { get; set; } = string.Empty;

    [Inject]
    private ResultDesk Desk { get; set; } = null!;

    [Inject]
    private ICampaignDirectory Campaigns { get; set; } = null!;

    [Inject]
    private IQuestionnaireLibrary Library { get; set; } = null!;

    [Inject]
    private ErrorTexts Refusals { get; set; } = null!;

    [Inject]
    private Operator Operator { get; set; } = null!;

    protected override Task OnInitializedAsync() => LoadAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (focusStatus)
        {
            // The form that had the focus may be gone; what it did is said where the reader is now.
            focusStatus = false;
            await status.FocusAsync();
        }
    }

    private async Task LoadAsync()
    {
        problem = null;
        try
        {
            caller = await Operator.CallerAsync();
            var plan = await Desk.PlanAsync(Id, caller);
            row = await Campaigns.FindAsync(Id);
            model = ScoringModel.Of(plan, (await Library.FindAsync(row!.Questionnaire)).Questionnaire, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);
            scored = row.Stage >= CampaignStage.Closed ? await Desk.ReadAsync(Id, caller) : null;
        }
        catch (NotFoundException)
        {
            row = null;
        }
        catch (OversightException error)
        {
            problem = Refusals.Describe(error);
        }

        loaded = true;
    }

    private Task SaveAsync(string command) => Desk.PlanAsync(Id, command, ScoringPlanJson.Write(model!.ToPlan()), caller);

    private Task ScoreAsync(string command) => Desk.ScoreAsync(Id, command, caller);

    private Task<int> ReleaseAsync(string command) => Desk.ReleaseAsync(Id, command, caller);

    private Task ArchiveAsync(string command) => Desk.ArchiveAsync(Id, command, caller);

    private async Task DoneAsync(string what)
    {
        await LoadAsync();
        message = T["Scoring.Done", T[what]];
        focusStatus = true;
    }
}
