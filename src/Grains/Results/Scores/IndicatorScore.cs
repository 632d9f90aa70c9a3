using Oversight.Grains.Results.Estimates;

namespace Oversight.Grains.Results.Scores;

/// <summary>What came of an indicator in a group.</summary>
/// <param name="Score">On 100.</param>
/// <param name="Weight">Share within the parent, after those that are missing were left out; 0 when this one is missing.</param>
/// <param name="Missing">Codes of the children without a score: the others have their weight, so this one measures something else than planned.</param>
/// <param name="Satisfied">Satisfaction rate of a question: the share that is satisfied, 0..1. Null for a node with children: a rate is not an index.</param>
/// <param name="OffScale">Answers of all groups that the scale does not have.</param>
public sealed record IndicatorScore(
    string Code, Estimate Score, double Weight, IReadOnlyList<string> Missing, Estimate? Satisfied, int OffScale)
{
    public bool IsMissing => double.IsNaN(Score.Value);

    /// <summary>Whether something below this node was left out.</summary>
    public bool IsRenormalised => Missing.Count > 0;
}
