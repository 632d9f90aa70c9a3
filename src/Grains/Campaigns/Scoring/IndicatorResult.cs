using Oversight.Grains.Results.Scores;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>One node of the tree in the result.</summary>
/// <param name="Satisfied">Satisfaction rate of a question, 0 to 1.</param>
/// <param name="Missing">Children without a score, whose weight lies with the others.</param>
public sealed record IndicatorResult(string Code, Interval Score, double Weight, Interval? Satisfied, IReadOnlyList<string> Missing, int OffScale)
{
    public static IndicatorResult Of(IndicatorScore score) => new(
        score.Code, Interval.Of(score.Score), score.Weight, score.Satisfied is { } rate ? Interval.Of(rate) : null, score.Missing, score.OffScale);
}
