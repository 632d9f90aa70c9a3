using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Campaigns;

/// <summary>What all commands on a campaign have in common.</summary>
public static class CampaignDecisions
{
    public const int MaxReason = 500;

    /// <summary>The campaign, if the step can be taken now and by this caller.</summary>
    /// <exception cref="NotFoundException">There is no such campaign.</exception>
    /// <exception cref="InvalidInputException">The procedure has no such step from here.</exception>
    /// <exception cref="ForbiddenException">The reviewer had a hand in the plan.</exception>
    public static CampaignRow Require(CampaignRow? campaign, CampaignStep step, Caller caller)
    {
        var known = campaign ?? throw new NotFoundException("campaign", null);
        if (CampaignProcedure.Find(known.Stage, step) is not { } transition || (transition.Automatic && caller != Caller.Operator))
        {
            var possible = CampaignProcedure.From(known.Stage).Where(next => !next.Automatic).Select(next => next.Step);
            throw new InvalidInputException("step", $"{step}", $"the campaign is {known.Stage}; possible: {string.Join(", ", possible)}");
        }

        if (transition.FourEyes && known.Planners.Contains(caller.Name))
        {
            throw new ForbiddenException("four eyes: the reviewer is somebody who had no hand in the plan", "step");
        }

        return known;
    }

    public static void CheckReason(CampaignRow campaign, CampaignStep step, string? reason)
    {
        if (CampaignProcedure.Find(campaign.Stage, step)!.NeedsReason)
        {
            TextRules.RequireLine("reason", reason, MaxReason);
        }
        else
        {
            TextRules.OptionalLine("reason", reason, MaxReason);
        }
    }

    /// <summary>The steps that a caller may take now.</summary>
    public static IEnumerable<CampaignTransition> Open(CampaignRow campaign, Caller caller) => CampaignProcedure.From(campaign.Stage)
        .Where(transition => !transition.Automatic && !(transition.FourEyes && campaign.Planners.Contains(caller.Name)));

    internal static AppendRequest Append(string id, CampaignRow? campaign, CommandKey command, string digest, ImmutableArray<IFact> facts)
    {
        var stream = StreamKey.Campaign(id);
        var version = campaign?.Version ?? 0;
        var after = campaign;
        for (var index = 0; index < facts.Length; index++)
        {
            after = CampaignFold.Apply(id, after, StoredFact.Decided(stream, version + index + 1, command, digest, facts[index]));
        }

        return new()
        {
            Stream = stream,
            ExpectedVersion = version,
            Command = command,
            Digest = digest,
            Facts = facts,
            Rows = [after!],
        };
    }
}
