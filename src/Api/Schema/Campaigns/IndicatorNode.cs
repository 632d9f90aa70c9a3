using GraphQL;
using Oversight.Grains.Campaigns.Scoring;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>One node of the index tree.</summary>
[Name("Indicator")]
public sealed class IndicatorNode(IndicatorResult indicator)
{
    public string Code => indicator.Code;

    [Description("On 100.")]
    public IntervalNode Score => new(indicator.Score);

    [Description("Share within the parent, after those without a score were left out.")]
    public double Weight => indicator.Weight;

    [Description("Satisfaction rate of a question, 0 to 1.")]
    public IntervalNode? Satisfied => IntervalNode.Of(indicator.Satisfied);

    [Description("Codes of the children without a score.")]
    public IReadOnlyList<string> Missing => indicator.Missing;

    [Description("Answers that the scale does not have.")]
    public int OffScale => indicator.OffScale;
}
