using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>The result as it was when the campaign was scored. Anybody can compute it again from the sheets, the plan and the lifted marks.</summary>
/// <param name="Index">On 100; null where nobody answered.</param>
/// <param name="Satisfied">Satisfaction rate, 0 to 1.</param>
[RecordType("campaign.scored")]
public sealed record CampaignScored(int Sheets, int Kept, double? Index, double? Lower, double? Upper, double? Satisfied, DateTimeOffset At) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
