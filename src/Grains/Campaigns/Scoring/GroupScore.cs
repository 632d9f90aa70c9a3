using Oversight.Grains.Results.Scores;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>All indicators of one group, before anything is hidden.</summary>
internal sealed record GroupScore(string Key, int Answers, IReadOnlyDictionary<string, IndicatorScore> Scores);
