using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Commands;

/// <summary>States the plan whole; what was reviewed is reviewed no more.</summary>
/// <param name="Plan">As <see cref="CampaignPlanJson"/> writes it.</param>
[GenerateSerializer, Immutable, Alias("oversight.PlanCampaign")]
public sealed record PlanCampaign(CommandKey Command, Caller Caller, [property: Id(0)] string Plan) : CampaignCommand(Command, Caller)
{
    public override string Digest => "plan " + Plan;

    internal override ImmutableArray<IFact> Decide(CampaignRow? campaign, CampaignContext context)
    {
        var known = CampaignDecisions.Require(campaign, CampaignStep.Plan, Caller);
        return CampaignPlanJson.Write(known.Plan) == Plan ? [] : [new CampaignPlanned(CampaignPlanJson.Read(Plan), context.Now)];
    }
}
