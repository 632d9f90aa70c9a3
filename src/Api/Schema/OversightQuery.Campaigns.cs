using GraphQL;
using Oversight.Api.Schema.Campaigns;
using Oversight.Api.SignIn;
using Oversight.Grains.Campaigns;

namespace Oversight.Api.Schema;

public sealed partial class OversightQuery
{
    [Description("One campaign of the caller's area; null when there is none.")]
    public static async Task<CampaignNode?> Campaign(IResolveFieldContext context, [FromServices] CampaignDesk desk, string id)
    {
        var caller = context.SignedIn();
        return await desk.ReadAsync(id, caller) is { } row ? new(row, caller) : null;
    }

    [Description("Campaigns of the caller's area, newest first.")]
    public static async Task<CampaignConnection> Campaigns(
        IResolveFieldContext context, [FromServices] CampaignDesk desk, CampaignStage? stage = null, int first = 20, string? after = null)
    {
        var caller = context.SignedIn();
        var page = await desk.ListAsync(stage, first, after, caller, context.CancellationToken);
        return new([.. page.Items.Select(row => new CampaignNode(row, caller))], new(page.HasNextPage, page.EndCursor));
    }

    [Description("What a plan would draw from the register as it stands now; stores nothing.")]
    public static async Task<SampleOutlineNode> CampaignSample(
        IResolveFieldContext context, [FromServices] CampaignDesk desk, CampaignPlanInput input, string? campaign = null) =>
        new(await desk.OutlineAsync(campaign, input.ToPlan(campaign ?? string.Empty), context.SignedIn(), context.CancellationToken));
}
