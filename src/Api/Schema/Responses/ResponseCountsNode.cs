using System.ComponentModel;
using GraphQL;
using Oversight.Grains.Responses;

namespace Oversight.Api.Schema.Responses;

[Name("ResponseCounts")]
[Description("What a campaign has so far.")]
public sealed class ResponseCountsNode(CampaignCounts counts)
{
    public string Campaign => counts.Campaign;

    public int Complete => counts.Of(ResponseStatus.Complete);

    public int Partial => counts.Of(ResponseStatus.Partial);

    public int ScreenedOut => counts.Of(ResponseStatus.ScreenedOut);

    public int OverQuota => counts.Of(ResponseStatus.OverQuota);

    [Description("Begun and not handed in.")]
    public int UnderWay => counts.UnderWay;

    [Description("By wave, stratum, status and way of answering.")]
    public IReadOnlyList<StratumCountNode> Strata => [.. counts.Counts.Select(count => new StratumCountNode(count))];

    public IReadOnlyList<QuotaCountNode> Quotas => [.. counts.Quotas.Select(quota => new QuotaCountNode(quota.Key, quota.Limit, quota.Taken))];
}
