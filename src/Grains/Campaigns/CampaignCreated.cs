using System.Collections.Immutable;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns;

/// <summary>The draft of a campaign was made.</summary>
[RecordType("campaign.created")]
public sealed record CampaignCreated(CampaignPlan Plan, string Area, DateTimeOffset At) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
