using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns.Scoring;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Commands;

/// <summary>Decides how the answers become the index; possible until the campaign is scored.</summary>
/// <param name="Plan">A text of <see cref="ScoringPlanJson"/> that was checked against the questionnaire.</param>
[GenerateSerializer, Immutable, Alias("oversight.PlanScoring")]
public sealed record PlanScoring(CommandKey Command, Caller Caller, [property: Id(0)] string Plan) : CampaignCommand(Command, Caller)
{
    public override string Digest => "scoring " + Plan;

    internal override ImmutableArray<IFact> Decide(CampaignRow? campaign, CampaignContext context)
    {
        var known = campaign ?? throw new NotFoundException("campaign", null);
        return known.Stage < CampaignStage.Scored
            ? [new ScoringPlanned(Plan, context.Now)]
            : throw new InvalidInputException("plan", $"{known.Stage}", "the way to score is decided before the campaign is scored");
    }
}
