namespace Oversight.Grains.Responses;

/// <summary>What a campaign has so far.</summary>
/// <param name="Counts">By wave, stratum, status and mode.</param>
/// <param name="Quotas">In the order of the plan.</param>
/// <param name="UnderWay">Interviews that were begun and not handed in.</param>
public sealed record CampaignCounts(string Campaign, IReadOnlyList<StratumCount> Counts, IReadOnlyList<QuotaCount> Quotas, int UnderWay)
{
    public int Of(ResponseStatus status) => Counts.Where(count => count.Status == status).Sum(count => count.Count);
}
