using GraphQL;
using Oversight.Api.Schema.Campaigns;
using Oversight.Api.SignIn;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns.OpenAnswers;
using Oversight.Grains.Campaigns.Scoring;
using Oversight.Grains.Results.Cleaning;

namespace Oversight.Api.Schema;

/// <summary>Results of campaigns.</summary>
public sealed partial class OversightMutation
{
    [Description("Decides how the answers of a campaign become its index, as JSON; possible until it is scored. Returns the plan as it was understood.")]
    public static async Task<string> PlanScoring(IResolveFieldContext context, [FromServices] ResultDesk desk, string commandId, string campaign, string plan)
    {
        var caller = context.SignedIn();
        await desk.PlanAsync(campaign, commandId, plan, caller);
        return ScoringPlanJson.Write(await desk.PlanAsync(campaign, caller));
    }

    [Description("Takes a doubt about an answer sheet back, or raises it again, while the campaign is closed and not scored.")]
    public static async Task<CampaignResultNode> LiftMark(
        IResolveFieldContext context, [FromServices] ResultDesk desk, string commandId, string campaign, string response, CleaningRule rule, string reason, bool restore = false)
    {
        await desk.LiftAsync(campaign, commandId, response, rule, restore, reason, context.SignedIn());
        return await ResultAsync(context, desk, campaign);
    }

    [Description("Computes the result of a closed campaign and ends its cleaning.")]
    public static async Task<CampaignResultNode> ScoreCampaign(IResolveFieldContext context, [FromServices] ResultDesk desk, string commandId, string campaign)
    {
        await desk.ScoreAsync(campaign, commandId, context.SignedIn(), context.CancellationToken);
        return await ResultAsync(context, desk, campaign);
    }

    [Description("Makes the result of a scored campaign evidence on the profiles of its streets and enterprises. Returns how many have it.")]
    public static Task<int> ReleaseCampaign(IResolveFieldContext context, [FromServices] ResultDesk desk, string commandId, string campaign) =>
        desk.ReleaseAsync(campaign, commandId, context.SignedIn(), context.CancellationToken);

    [Description("Ends a released campaign; its result stays.")]
    public static async Task<CampaignResultNode> ArchiveCampaign(IResolveFieldContext context, [FromServices] ResultDesk desk, string commandId, string campaign)
    {
        await desk.ArchiveAsync(campaign, commandId, context.SignedIn(), context.CancellationToken);
        return await ResultAsync(context, desk, campaign);
    }

    [Description("Makes an anonymous report of an open answer of a closed campaign, in the words of the answer. Returns its number; an answer becomes one report, however often this is repeated.")]
    public static Task<string> RaiseAnswer(IResolveFieldContext context, [FromServices] OpenAnswerDesk desk, RaiseAnswerInput input) =>
        desk.RaiseAsync(input.ToRaised(), context.SignedIn(), context.CancellationToken);

    private static async Task<CampaignResultNode> ResultAsync(IResolveFieldContext context, ResultDesk desk, string campaign)
    {
        var caller = context.SignedIn();
        return new(await desk.ReadAsync(campaign, caller, context.CancellationToken), caller);
    }
}
