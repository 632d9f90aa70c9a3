using GraphQL;
using Oversight.Api.Schema.Campaigns;
using Oversight.Api.SignIn;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns.OpenAnswers;
using Oversight.Grains.Campaigns.Scoring;

namespace Oversight.Api.Schema;

/// <summary>Results of campaigns.</summary>
public sealed partial class OversightQuery
{
    [Description("What a closed campaign found; before its release for the bureau only. Small cells are hidden.")]
    public static async Task<CampaignResultNode> CampaignResult(IResolveFieldContext context, [FromServices] ResultDesk desk, string id)
    {
        var caller = context.SignedIn();
        return new(await desk.ReadAsync(id, caller, context.CancellationToken), caller);
    }

    [Description("What people wrote in the open questions of a closed campaign, and which answers became reports.")]
    public static async Task<OpenAnswerConnection> OpenAnswers(
        IResolveFieldContext context, [FromServices] OpenAnswerDesk desk, string campaign, string? question = null, string? containing = null, int first = 50, string? after = null)
    {
        var search = new OpenAnswerSearch(campaign, question, containing, Cursor.Shown(campaign, after), first);
        var page = await desk.ListAsync(search, context.SignedIn(), context.CancellationToken);
        var shown = search.Skip + page.Items.Count;
        return new(page.Total, [.. page.Items.Select(answer => new OpenAnswerNode(answer))], new(shown < page.Total, page.Items.Count == 0 ? null : Cursor.OfAnswers(campaign, shown)));
    }

    [Description("How the answers of a campaign become its index, as JSON: what was planned, or the proposal for its questionnaire.")]
    public static async Task<string> ScoringPlan(IResolveFieldContext context, [FromServices] ResultDesk desk, string id) =>
        ScoringPlanJson.Write(await desk.PlanAsync(id, context.SignedIn()));
}
