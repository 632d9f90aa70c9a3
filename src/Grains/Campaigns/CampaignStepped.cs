using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns;

/// <summary>The campaign went to another stage.</summary>
[RecordType("campaign.stepped")]
public sealed record CampaignStepped(CampaignStep Step, CampaignStage To, string? Reason, DateTimeOffset At) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
