using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Api.GraphQL.Limits;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Messages;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Waves;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>A campaign with its plan, its waves and its live counts.</summary>
[Name("Campaign")]
public sealed class CampaignNode
{
    private const int MostUpcoming = 10;

    private readonly CampaignRow row;
    private readonly Caller caller;

    internal CampaignNode(CampaignRow row, Caller caller) => (this.row, this.caller) = (row, caller);

    public string Id => row.Id;

    public string Title => row.Title;

    public CampaignStage Stage => row.Stage;

    [Description("Of its stream; rises with each change.")]
    public int Version => row.Version;

    public string Author => row.Author;

    public string? Reviewer => row.Reviewer;

    [Description("Division code of the author's area; empty for the whole bureau.")]
    public string Area => row.Area;

    public DateTimeOffset CreatedAt => row.CreatedAt;

    public DateTimeOffset? PublishedAt => row.PublishedAt;

    public DateTimeOffset? ClosedAt => row.ClosedAt;

    [Description("Why it is paused or closed.")]
    public string? Reason => row.Reason;

    public string Questionnaire => row.Questionnaire.Questionnaire;

    public int QuestionnaireVersion => row.Questionnaire.Version;

    [ListSize(5)]
    public string[] Languages => [.. row.Languages];

    public Anonymity Anonymity => row.Anonymity;

    [ListSize(5)]
    public AnswerMode[] Modes => [.. row.Modes];

    [ListSize(4)]
    public ContactChannel[] Channels => [.. row.Plan.Channels];

    public PopulationKind Population => row.Plan.Population.Kind;

    [ListSize(5)]
    public string[] Divisions => [.. row.Plan.Population.Divisions];

    [Description("Of the sample; with it anybody can repeat the draw.")]
    public long Seed => row.Plan.Sample.Seed;

    public int? Target => row.Plan.Target;

    public StopRule Stop => row.Plan.Stop;

    public DateTimeOffset? ClosesAt => row.ClosesAt;

    [Description("How many guests are on the list.")]
    public int Guests => row.Guests;

    [Description("The plan as JSON, whole.")]
    public string Plan => CampaignPlanJson.Write(row.Plan);

    [ListSize(5)]
    [Description("What the caller may do now.")]
    public OpenCampaignStepNode[] OpenSteps => caller.Is(Role.Supervisor, Role.Staff)
        ? [.. CampaignDecisions.Open(row, caller).Where(step => step.Step is not (CampaignStep.Score or CampaignStep.Release)).Select(step => new OpenCampaignStepNode(step))]
        : [];

    [ListSize(10)]
    [Description("The next fire times of the schedule, at most ten.")]
    public DateTimeOffset[] Upcoming([FromServices] WaveTimes times, [FromServices] TimeProvider time) =>
        CampaignProcedure.IsScheduled(row.Stage) ? [.. times.Upcoming(row, time.GetUtcNow(), MostUpcoming)] : [];

    [ListSize(10)]
    [Description("Every fire time that has come.")]
    public async Task<CampaignWaveNode[]> Waves(IResolveFieldContext context)
    {
        var (waves, returns) = await CountsAsync(context);
        return [.. row.Waves.Select(time => new CampaignWaveNode(
            time, waves.FirstOrDefault(wave => wave.Number == time.Number), [.. returns.Where(stratum => stratum.Wave == time.Number)]))];
    }

    [ListSize(50)]
    [Description("Invited and returned by stratum, over all waves.")]
    public async Task<StratumCountNode[]> Strata(IResolveFieldContext context)
    {
        var (waves, returns) = await CountsAsync(context);
        return [.. StratumCounts.Of(waves, returns)];
    }

    [Description("Invitations of all waves.")]
    public async Task<int> Invited(IResolveFieldContext context) => (await CountsAsync(context)).Waves.Sum(wave => wave.Invited);

    [Description("Answers of all waves.")]
    public async Task<int> Returned(IResolveFieldContext context) => (await CountsAsync(context)).Returns.Sum(stratum => stratum.Returned);

    [ListSize(20)]
    [Description("Invitations and reminders by message: how many were sent, wait, or could not be delivered. For those who run campaigns; empty for others.")]
    public async Task<MessageCountNode[]> Messages(IResolveFieldContext context) => caller.Is(Role.Supervisor, Role.Staff)
        ? [.. (await context.RequestServices!.GetRequiredService<IOutbox>().CountAsync(row.Id, context.CancellationToken)).Select(count => new MessageCountNode(count))]
        : [];

    private async Task<(IReadOnlyList<WaveRow> Waves, IReadOnlyList<StratumReturns> Returns)> CountsAsync(IResolveFieldContext context)
    {
        var services = context.RequestServices!;
        return (
            await services.GetRequiredService<ICampaignDirectory>().ListWavesAsync(row.Id, context.CancellationToken),
            await services.GetRequiredService<ICampaignReturns>().CountAsync(row.Id, context.CancellationToken));
    }
}
