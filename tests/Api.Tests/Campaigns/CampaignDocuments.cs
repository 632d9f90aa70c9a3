namespace Oversight.Api.Tests.Campaigns;

/// <summary>What the stories of campaigns ask.</summary>
internal static class CampaignDocuments
{
    public const string Shown =
        """
        id title stage version author reviewer reason guests invited returned upcoming
        openSteps { step to } waves { number scheduled completedAt planned invited returned } strata { key invited returned }
        """;

    public const string Create = $"mutation($id: String!, $input: CampaignPlanInput!) {{ createCampaign(commandId: $id, input: $input) {{ {Shown} seed }} }}";
    public const string Plan = $"mutation($id: String!, $campaign: String!, $input: CampaignPlanInput!) {{ planCampaign(commandId: $id, id: $campaign, input: $input) {{ {Shown} }} }}";
    public const string Review = $"mutation($id: String!, $campaign: String!) {{ reviewCampaign(commandId: $id, id: $campaign) {{ {Shown} }} }}";
    public const string Publish = $"mutation($id: String!, $campaign: String!) {{ publishCampaign(commandId: $id, id: $campaign) {{ {Shown} }} }}";
    public const string Pause = $"mutation($id: String!, $campaign: String!, $reason: String!) {{ pauseCampaign(commandId: $id, id: $campaign, reason: $reason) {{ {Shown} }} }}";
    public const string Resume = $"mutation($id: String!, $campaign: String!) {{ resumeCampaign(commandId: $id, id: $campaign) {{ {Shown} }} }}";
    public const string Close = $"mutation($id: String!, $campaign: String!, $reason: String!) {{ closeCampaign(commandId: $id, id: $campaign, reason: $reason) {{ {Shown} }} }}";
    public const string Guests = "mutation($id: String!, $campaign: String!, $guests: [GuestInput!]!) { listGuests(commandId: $id, id: $campaign, guests: $guests) { guests } }";
    public const string Read = $"query($campaign: String!) {{ campaign(id: $campaign) {{ {Shown} }} }}";
    public const string Watch = "subscription($campaign: String!) { campaignChanged(id: $campaign) { stage invited strata { key invited } } }";

    public const string Sample =
        "query($input: CampaignPlanInput!) { campaignSample(input: $input) { population simple withDesign finite answers invitations strata { key units sample } } }";
}
