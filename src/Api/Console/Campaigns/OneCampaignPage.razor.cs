using Microsoft.AspNetCore.Components;
using Oversight.Api.Console.Hosting;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Schema.Campaigns;
using Oversight.Api.Surveys;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Messages;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Grains.Streets;

namespace Oversight.Api.Console.Campaigns;

/// <summary>One campaign: where it stands, what may be done next, when the next waves start, and who has answered. It follows what happens.</summary>
public sealed partial class OneCampaignPage : ComponentBase, IDisposable
{
    private const int MostUpcoming = 10;

    private readonly CancellationTokenSource left = new();
    private CampaignRow? row;
    private IReadOnlyList<WaveRow> waves = [];
    private IReadOnlyList<StratumReturns> returns = [];
    private IReadOnlyList<MessageCount> messages = [];
    private IReadOnlyList<DateTimeOffset> upcoming = [];
    private Caller caller = Caller.Public;
    private bool loaded;
    private bool mayScore;
    private string questionnaire = string.Empty;
    private StratumLabels strata = new(new Dictionary<string, DivisionRow>());
    private string reason = string.Empty;
    private string? message;
    private string? problem;

    [Parameter]
    public string Id { get; set; } = string.Empty;

    [Inject]
    internal CampaignChanges Changes { get; set; } = null!;

    [Inject]
    private CampaignDesk Desk { get; set; } = null!;

    [Inject]
    private ICampaignDirectory Campaigns { get; set; } = null!;

    [Inject]
    private ICampaignReturns Returns { get; set; } = null!;

    [Inject]
    private IOutbox Outbox { get; set; } = null!;

    [Inject]
    private WaveTimes Times { get; set; } = null!;

    [Inject]
    private IDivisionDirectory Divisions { get; set; } = null!;

    [Inject]
    private IQuestionnaireDirectory Questionnaires { get; set; } = null!;

    [Inject]
    private Operator Operator { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    [Inject]
    private ErrorTexts Refusals { get; set; } = null!;

    /// <summary>Scoring, releasing and what follows have their own page.</summary>
    private IReadOnlyList<CampaignTransition> Steps => row is null || !caller.Is(Role.Supervisor, Role.Staff)
        ? []
        : [.. CampaignDecisions.Open(row, caller).Where(step => step.Step is not (CampaignStep.Score or CampaignStep.Release or CampaignStep.Archive))];

    public void Dispose()
    {
        left.Cancel();
        left.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        if (row is not null)
        {
            _ = WatchAsync(left.Token);
        }
    }

    private async Task WatchAsync(CancellationToken cancellation)
    {
        try
        {
            await foreach (var _ in Changes.WatchAsync(Id, cancellation))
            {
                await InvokeAsync(async () =>
                {
                    await LoadAsync();
                    StateHasChanged();
                });
            }
        }
        catch (OperationCanceledException)
        {
            // The reader went away.
        }
    }

    private Task<CampaignRow> StepAsync(CampaignStep step, string command) =>
        Desk.StepAsync(Id, step, reason.Length > 0 ? reason : null, command, caller);

    private async Task DoneAsync(CampaignStep step)
    {
        reason = string.Empty;
        await LoadAsync();
        message = T["Case.Done", T.Of(step)];
    }

    private async Task<string> TitleAsync(string id) =>
        await Questionnaires.FindAsync(id) is { } asked && asked.Title.In(asked.DefaultLanguage, asked.DefaultLanguage) is { Length: > 0 } title ? title : id;

    private async Task LoadAsync()
    {
        try
        {
            caller = await Operator.CallerAsync();
            row = await Desk.ReadAsync(Id, caller);
            if (row is not null)
            {
                strata = new(await Divisions.AllAsync());
                questionnaire = await TitleAsync(row.Questionnaire.Questionnaire);
                mayScore = caller.Is(Role.Supervisor, Role.Staff) && row.Stage >= CampaignStage.Published;
                waves = await Campaigns.ListWavesAsync(Id, left.Token);
                returns = await Returns.CountAsync(Id, left.Token);
                messages = caller.Is(Role.Supervisor, Role.Staff) ? await Outbox.CountAsync(Id, left.Token) : [];
                upcoming = CampaignProcedure.IsScheduled(row.Stage) ? Times.Upcoming(row, Time.GetUtcNow(), MostUpcoming) : [];
            }

            problem = null;
        }
        catch (OversightException error)
        {
            problem = Refusals.Describe(error);
        }

        loaded = true;
    }
}
