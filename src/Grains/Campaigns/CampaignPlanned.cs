using System.Collections.Immutable;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns;

/// <summary>The plan is another one.</summary>
[RecordType("campaign.planned")]
public sealed record CampaignPlanned(CampaignPlan Plan, DateTimeOffset At) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
