using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Commands;

/// <summary>Makes the draft of a campaign; the desk has checked the plan against the questionnaire and the register.</summary>
/// <param name="Plan">As <see cref="CampaignPlanJson"/> writes it.</param>
[GenerateSerializer, Immutable, Alias("oversight.CreateCampaign")]
public sealed record CreateCampaign(CommandKey Command, Caller Caller, [property: Id(0)] string Plan) : CampaignCommand(Command, Caller)
{
    public override string Digest => "create " + Plan;

    internal override ImmutableArray<IFact> Decide(CampaignRow? campaign, CampaignContext context) =>
        campaign is null ? [new CampaignCreated(CampaignPlanJson.Read(Plan), Caller.Area, context.Now)] : [];
}
