using System.Globalization;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Results.Weighting;

/// <summary>
/// Weights a sample to known distributions, one after the other until all are met (iterative proportional fitting); with one
/// distribution this is post-stratification. Answers of an unknown group keep their weight in that margin. Source: Deming and
/// Stephan, Annals of Mathematical Statistics 11 (1940).
/// </summary>
public static class Raking
{
    /// <param name="weights">Base weights, of the design; the factors are found on them.</param>
    /// <exception cref="InvalidInputException">A margin has no population, or somebody answered in a group that does not exist.</exception>
    public static WeightingReport Rake(double[] weights, IReadOnlyList<Margin> margins, RakingOptions? options = null)
    {
        options ??= new();
        Check(weights, margins, options);
        var raked = (double[])weights.Clone();
        var trimmed = 0;
        var rounds = 0;
        var miss = margins.Count == 0 ? 0 : double.PositiveInfinity;
        var before = double.NaN;

        // With bounds there may be no solution: then it ends where a round changes nothing any more.
        while (miss > options.Tolerance && rounds < options.MostRounds && !(trimmed > 0 && Math.Abs(before - miss) < options.Tolerance / 100))
        {
            rounds++;
            before = miss;
            foreach (var margin in margins)
            {
                Adjust(margin, raked);
            }

            trimmed = Trim(weights, raked, options);
            miss = margins.Max(margin => Miss(margin, raked));
        }

        var converged = miss <= options.Tolerance;
        return new(raked, converged, rounds, trimmed, [.. margins.Select(margin => MarginFit.Of(margin, raked))]);
    }

    /// <summary>Weights each group to its part of the population.</summary>
    public static WeightingReport PostStratify(double[] weights, Margin margin) => Rake(weights, [margin]);

    private static void Adjust(Margin margin, double[] weights)
    {
        var (sums, reachable, total) = Reachable(margin, weights);
        for (var row = 0; row < weights.Length; row++)
        {
            if (margin.Column.Numbers[row] is >= 0 and var group && sums[group] > 0)
            {
                weights[row] *= margin.Population[group] / reachable * total / sums[group];
            }
        }
    }

    private static double Miss(Margin margin, double[] weights)
    {
        var (sums, reachable, total) = Reachable(margin, weights);
        return sums.Select((sum, group) => sum > 0 ? Math.Abs((sum / total) - (margin.Population[group] / reachable)) : 0).DefaultIfEmpty(0).Max();
    }

    /// <summary>Weights by group, the population of the groups in which somebody answered, and the weights of all of them.</summary>
    private static (double[] Sums, double Population, double Total) Reachable(Margin margin, double[] weights)
    {
        var (sums, _) = MarginFit.Sums(margin, weights);
        return (sums, margin.Population.Where((_, group) => sums[group] > 0).Sum(), sums.Sum());
    }

    /// <summary>Brings the sum back to that of the base weights with all factors within their bounds; returns how many are at one.</summary>
    private static int Trim(double[] weights, double[] raked, RakingOptions options)
    {
        var sum = weights.Sum();
        double low = 0, high = sum / raked.Sum();
        if (options.Lowest > 0 || !double.IsInfinity(options.Highest))
        {
            while (Sum(high) < sum * (1 - 1e-12) && high < 1e12)
            {
                high *= 2;
            }

            for (var step = 0; step < 60 && high - low > high * 1e-13; step++)
            {
                var middle = (low + high) / 2;
                (low, high) = Sum(middle) < sum ? (middle, high) : (low, middle);
            }
        }

        var cut = 0;
        for (var row = 0; row < raked.Length; row++)
        {
            var (scaled, bounded) = (raked[row] * high, Bounded(row, high));
            cut += scaled != bounded ? 1 : 0;
            raked[row] = bounded;
        }

        return cut;

        double Bounded(int row, double scale) => Math.Clamp(raked[row] * scale, weights[row] * options.Lowest, weights[row] > 0 ? weights[row] * options.Highest : 0);

        double Sum(double scale)
        {
            var total = 0.0;
            for (var row = 0; row < raked.Length; row++)
            {
                total += Bounded(row, scale);
            }

            return total;
        }
    }

    private static void Check(double[] weights, IReadOnlyList<Margin> margins, RakingOptions options)
    {
        if (!(options.Lowest is >= 0 and <= 1) || !(options.Highest >= 1))
        {
            throw new InvalidInputException("trimming", options.Highest.ToString(CultureInfo.InvariantCulture), "lowest 0..1, highest 1 or more");
        }

        if (weights.Length == 0 || !weights.All(weight => weight >= 0 && !double.IsInfinity(weight)) || !(weights.Sum() > 0))
        {
            throw new InvalidInputException("weights", null, "numbers of 0 or more, not all 0");
        }

        foreach (var margin in margins)
        {
            var (_, answers) = MarginFit.Sums(margin, weights);
            if (margin.Population.Length != margin.Column.Names.Count || !margin.Population.All(units => units >= 0 && !double.IsInfinity(units)) || !(margin.Population.Sum() > 0))
            {
                throw new InvalidInputException($"margins.{margin.Name}", null, "one number of 0 or more for each group, not all 0");
            }

            if (Enumerable.Range(0, answers.Length).FirstOrDefault(group => answers[group] > 0 && margin.Population[group] <= 0, -1) is >= 0 and var empty)
            {
                throw new InvalidInputException($"margins.{margin.Name}", margin.Column.Names[empty], "a group with answers has a population");
            }
        }
    }
}
