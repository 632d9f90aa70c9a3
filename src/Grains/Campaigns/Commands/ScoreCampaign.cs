using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns.Scoring;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Commands;

/// <summary>Records the result that was computed and ends the cleaning.</summary>
/// <param name="Version">Of the stream that it was computed on; a mark that was lifted meanwhile makes it void.</param>
[GenerateSerializer, Immutable, Alias("oversight.ScoreCampaign")]
public sealed record ScoreCampaign(CommandKey Command, Caller Caller, [property: Id(0)] int Version, [property: Id(1)] ResultSummary Result)
    : CampaignCommand(Command, Caller)
{
    public override string Digest => "score";

    internal override ImmutableArray<IFact> Decide(CampaignRow? campaign, CampaignContext context)
    {
        var known = CampaignDecisions.Require(campaign, CampaignStep.Score, Caller);
        if (known.Version != Version)
        {
            throw new Errors.InvalidInputException("campaign", $"{Version}", $"the campaign changed while it was computed and is at {known.Version}; score it again");
        }

        return
        [
            new CampaignScored(Result.Sheets, Result.Kept, Result.Index, Result.Lower, Result.Upper, Result.Satisfied, context.Now),
            new CampaignStepped(CampaignStep.Score, CampaignStage.Scored, null, context.Now),
        ];
    }
}
