using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Commands;

/// <summary>Takes a step of the procedure.</summary>
[GenerateSerializer, Immutable, Alias("oversight.StepCampaign")]
public sealed record StepCampaign(CommandKey Command, Caller Caller, [property: Id(0)] CampaignStep Step, [property: Id(1)] string? Reason = null)
    : CampaignCommand(Command, Caller)
{
    public override string Digest => $"step {Step} {Reason}";

    internal override ImmutableArray<IFact> Decide(CampaignRow? campaign, CampaignContext context)
    {
        // Two sweeps may close it at once; it is closed either way.
        if (campaign is not null && Caller == Caller.Operator && Step == CampaignStep.Close && campaign.Stage >= CampaignStage.Closed)
        {
            return [];
        }

        var known = CampaignDecisions.Require(campaign, Step, Caller);
        CampaignDecisions.CheckReason(known, Step, Reason);
        return [new CampaignStepped(Step, CampaignProcedure.Find(known.Stage, Step)!.To, Reason, context.Now)];
    }
}
