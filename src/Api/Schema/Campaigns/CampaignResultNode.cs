using GraphQL;
using Oversight.Api.GraphQL.Limits;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns.Scoring;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>What a campaign found; before its release for the bureau only.</summary>
[Name("CampaignResult")]
public sealed class CampaignResultNode(ScoredCampaign campaign, Caller caller)
{
    public string Campaign => campaign.Id;

    public string Title => campaign.Title;

    public DateTimeOffset? ReleasedAt => campaign.ReleasedAt;

    [Description("Sheets that came in.")]
    public int Sheets => campaign.Result.Sheets;

    [Description("Sheets that count.")]
    public int Kept => campaign.Result.Kept;

    [Description("The index of everybody, on 100.")]
    public IntervalNode Index => new(campaign.Result.Index);

    [Description("Satisfaction rate, 0 to 1; never part of the index.")]
    public IntervalNode? Satisfied => IntervalNode.Of(campaign.Result.Satisfied);

    [Description("Level of the intervals, 0.95.")]
    public double Confidence => campaign.Plan.Confidence;

    [ListSize(50)]
    [Description("The tree, parents before children.")]
    public IEnumerable<IndicatorNode> Indicators => campaign.Result.Indicators.Select(indicator => new IndicatorNode(indicator));

    [ListSize(200)]
    public IEnumerable<GroupResultNode> Streets => campaign.Result.Streets.Select(group => new GroupResultNode(group));

    [ListSize(200)]
    public IEnumerable<GroupResultNode> Enterprises => campaign.Result.Enterprises.Select(group => new GroupResultNode(group));

    [ListSize(50)]
    public IEnumerable<GroupResultNode> Waves => campaign.Result.Waves.Select(group => new GroupResultNode(group));

    [ListSize(50)]
    public IEnumerable<WaveChangeNode> Changes => campaign.Result.Changes.Select(wave => new WaveChangeNode(wave));

    [Description("Whether sheets stand for the population of their stratum.")]
    public bool Weighted => campaign.Result.Weights.ByPopulation;

    [ListSize(100)]
    public IEnumerable<ResponseRateNode> Response => campaign.Result.Response.Select(response => new ResponseRateNode(response));

    [ListSize(50)]
    public IEnumerable<KeywordNode> Keywords(int first = 50) => campaign.Result.Keywords.Take(Math.Clamp(first, 0, 50)).Select(keyword => new KeywordNode(keyword));

    [ListSize(100)]
    [Description("Doubts about sheets; for those who run campaigns.")]
    public IEnumerable<CleaningMarkNode> Marks(int first = 100)
    {
        caller.Require(Role.Supervisor, Role.Staff);
        return campaign.Result.Marks.Take(Math.Clamp(first, 0, 100)).Select(mark => new CleaningMarkNode(mark));
    }
}
