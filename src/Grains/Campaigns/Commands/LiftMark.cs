using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns.Scoring;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Results.Cleaning;

namespace Oversight.Grains.Campaigns.Commands;

/// <summary>Takes a doubt about a sheet back, or raises it again; with a reason, while the campaign is closed and not scored.</summary>
[GenerateSerializer, Immutable, Alias("oversight.LiftMark")]
public sealed record LiftMark(
    CommandKey Command,
    Caller Caller,
    [property: Id(0)] string Response,
    [property: Id(1)] CleaningRule Rule,
    [property: Id(2)] bool Restore,
    [property: Id(3)] string Reason) : CampaignCommand(Command, Caller)
{
    public override string Digest => $"mark {Response} {Rule} {Restore} {Reason}";

    internal override ImmutableArray<IFact> Decide(CampaignRow? campaign, CampaignContext context)
    {
        var known = campaign ?? throw new NotFoundException("campaign", null);
        if (known.Stage != CampaignStage.Closed)
        {
            throw new InvalidInputException("response", $"{known.Stage}", "marks are lifted after the campaign is closed and before it is scored");
        }

        TextRules.RequireLine("reason", Reason, CampaignDecisions.MaxReason);
        return [new MarkLifted(Response, Rule, Restore, Reason, context.Now)];
    }
}
