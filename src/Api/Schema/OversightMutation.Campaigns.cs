using GraphQL;
using Oversight.Api.Schema.Campaigns;
using Oversight.Api.SignIn;
using Oversight.Grains.Campaigns;

namespace Oversight.Api.Schema;

public sealed partial class OversightMutation
{
    [Description("Makes the draft of a campaign; for staff and supervisors.")]
    public static async Task<CampaignNode> CreateCampaign(
        IResolveFieldContext context, [FromServices] CampaignDesk desk, string commandId, CampaignPlanInput input)
    {
        var caller = context.SignedIn();
        return new(await desk.CreateAsync(input.ToPlan(commandId), commandId, caller), caller);
    }

    [Description("States the plan of a draft whole; what was reviewed is reviewed no more.")]
    public static async Task<CampaignNode> PlanCampaign(
        IResolveFieldContext context, [FromServices] CampaignDesk desk, string commandId, string id, CampaignPlanInput input)
    {
        var caller = context.SignedIn();
        return new(await desk.PlanAsync(id, input.ToPlan(id), commandId, caller), caller);
    }

    [Description("Puts guests on the list of a campaign that asks guests; who they are goes into the vault.")]
    public static async Task<CampaignNode> ListGuests(
        IResolveFieldContext context, [FromServices] CampaignDesk desk, string commandId, string id, GuestInput[] guests)
    {
        var caller = context.SignedIn();
        return new(await desk.ListGuestsAsync(id, [.. guests.Select(guest => guest.ToEntry())], commandId, caller), caller);
    }

    [Description("Agrees to the plan as it stands; for somebody who had no hand in it.")]
    public static Task<CampaignNode> ReviewCampaign(IResolveFieldContext context, [FromServices] CampaignDesk desk, string commandId, string id) =>
        StepAsync(context, desk, id, CampaignStep.Review, null, commandId);

    [Description("Puts the waves of a reviewed campaign on the schedule; from then on its plan is fixed.")]
    public static Task<CampaignNode> PublishCampaign(IResolveFieldContext context, [FromServices] CampaignDesk desk, string commandId, string id) =>
        StepAsync(context, desk, id, CampaignStep.Publish, null, commandId);

    [Description("No answer is taken and no wave starts until it is resumed.")]
    public static Task<CampaignNode> PauseCampaign(
        IResolveFieldContext context, [FromServices] CampaignDesk desk, string commandId, string id, string reason) =>
        StepAsync(context, desk, id, CampaignStep.Pause, reason, commandId);

    [Description("Goes on; waves that were missed meanwhile are caught up or left out, as the plan says.")]
    public static Task<CampaignNode> ResumeCampaign(IResolveFieldContext context, [FromServices] CampaignDesk desk, string commandId, string id) =>
        StepAsync(context, desk, id, CampaignStep.Resume, null, commandId);

    [Description("Takes no answer any more, for good.")]
    public static Task<CampaignNode> CloseCampaign(
        IResolveFieldContext context, [FromServices] CampaignDesk desk, string commandId, string id, string reason) =>
        StepAsync(context, desk, id, CampaignStep.Close, reason, commandId);

    private static async Task<CampaignNode> StepAsync(
        IResolveFieldContext context, CampaignDesk desk, string id, CampaignStep step, string? reason, string commandId)
    {
        var caller = context.SignedIn();
        return new(await desk.StepAsync(id, step, reason, commandId, caller), caller);
    }
}
