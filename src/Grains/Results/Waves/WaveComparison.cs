using Oversight.Grains.Results.Estimates;
using Oversight.Grains.Results.Statistics;

namespace Oversight.Grains.Results.Waves;

/// <summary>
/// Compares independent waves: t = d/√(se₁²+se₂²) with Welch's degrees of freedom, and Holm's correction over all that are compared
/// at once. Sources: Welch, Biometrika 34 (1947); Holm, Scandinavian Journal of Statistics 6 (1979).
/// </summary>
public static class WaveComparison
{
    /// <param name="pairs">What is compared, with the estimate of the earlier and of the later wave.</param>
    /// <param name="correlation">Of the two estimates where the same people were asked again; 0 for independent samples.</param>
    public static IReadOnlyList<WaveDifference> Compare(
        IReadOnlyList<(string Key, Estimate Earlier, Estimate Later)> pairs, double confidence = 0.95, double correlation = 0)
    {
        var differences = pairs.Select(pair => Difference(pair.Key, pair.Earlier, pair.Later, confidence, correlation)).ToArray();
        var adjusted = Holm([.. differences.Select(difference => difference.P)]);
        return [.. differences.Select((difference, index) => difference with { AdjustedP = adjusted[index], Change = Mark(difference.Difference, adjusted[index], confidence) })];
    }

    /// <summary>Holm's step-down: the smallest p times their number, the next times one fewer, never falling, at most 1. NaN stays out.</summary>
    public static double[] Holm(double[] ps)
    {
        var adjusted = new double[ps.Length];
        Array.Fill(adjusted, double.NaN);
        var order = Enumerable.Range(0, ps.Length).Where(index => !double.IsNaN(ps[index])).OrderBy(index => ps[index]).ToArray();
        var highest = 0.0;
        for (var rank = 0; rank < order.Length; rank++)
        {
            highest = Math.Max(highest, Math.Min(1, ps[order[rank]] * (order.Length - rank)));
            adjusted[order[rank]] = highest;
        }

        return adjusted;
    }

    private static WaveDifference Difference(string key, Estimate earlier, Estimate later, double confidence, double correlation)
    {
        var (first, second) = (earlier.StandardError * earlier.StandardError, later.StandardError * later.StandardError);
        var difference = later.Value - earlier.Value;
        var error = Math.Sqrt(Math.Max(0, first + second - (2 * correlation * earlier.StandardError * later.StandardError)));
        var degrees = first + second > 0
            ? (first + second) * (first + second) / ((first * first / earlier.Degrees) + (second * second / later.Degrees))
            : Math.Min(earlier.Degrees, later.Degrees);
        var comparable = !double.IsNaN(difference) && !double.IsNaN(error) && degrees > 0;
        var p = !comparable ? double.NaN : error > 0 ? Student.TwoSidedP(difference / error, degrees) : difference == 0 ? 1 : 0;
        var reach = comparable ? error * Student.TwoSided(confidence, degrees) : double.NaN;
        return new(key, difference, error, difference - reach, difference + reach, p, p, Change.NotComparable);
    }

    private static Change Mark(double difference, double p, double confidence) => p switch
    {
        double.NaN => Change.NotComparable,
        _ when p > 1 - confidence => Change.NotSignificant,
        _ => difference > 0 ? Change.Up : Change.Down,
    };
}
