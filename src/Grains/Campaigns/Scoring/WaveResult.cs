using Oversight.Grains.Results.Waves;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>An indicator in two waves that follow each other.</summary>
/// <param name="Change">The mark follows p after Holm's correction over all comparisons of the result.</param>
public sealed record WaveResult(int Earlier, int Later, string Indicator, double? Difference, double? Lower, double? Upper, double? AdjustedP, Change Change);
