using System.Globalization;
using Oversight.Grains.Results.Waves;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>Each wave against the one before it, in the index and its first level.</summary>
internal static class WaveChanges
{
    public static IReadOnlyList<WaveResult> Of(IReadOnlyList<GroupScore> waves, ScoringPlan plan)
    {
        string[] codes = [plan.Root.Code, .. plan.Root.Children.Select(child => child.Code)];
        var usable = waves.Where(wave => wave.Answers >= plan.FewestAnswers).ToList();
        var pairs = usable.Zip(usable.Skip(1)).SelectMany(pair => codes.Select(code => (pair.First, pair.Second, Code: code))).ToList();
        var differences = WaveComparison.Compare(
            [.. pairs.Select(pair => (pair.Code, pair.First.Scores[pair.Code].Score, pair.Second.Scores[pair.Code].Score))], plan.Confidence);
        return [.. pairs.Zip(differences, (pair, difference) => new WaveResult(
            Number(pair.First.Key), Number(pair.Second.Key), pair.Code,
            Known(difference.Difference), Known(difference.Lower), Known(difference.Upper), Known(difference.AdjustedP), difference.Change))];
    }

    private static int Number(string key) => int.Parse(key, CultureInfo.InvariantCulture);

    private static double? Known(double value) => double.IsFinite(value) ? value : null;
}
