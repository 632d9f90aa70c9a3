using System.Globalization;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Sampling;

/// <summary>
/// Shares a sample out to strata. Every stratum gets its minimum (or all it has) and no more than it has; between these bounds
/// sizes are in proportion, rounded by largest remainder so that they sum to the sample exactly. Ties go to the larger stratum,
/// then to the lower code. Source: Cochran, Sampling Techniques, 5.5 and 5.9.
/// </summary>
public static class Allocation
{
    /// <param name="size">Units to draw; more than there are means all.</param>
    /// <param name="minimum">Fewest units of a stratum; at least 2 for a variance within.</param>
    /// <exception cref="InvalidInputException">The minima need more than the size, or a number is negative.</exception>
    public static IReadOnlyList<AllocatedStratum> Share(
        long size, IReadOnlyList<StratumPopulation> strata, AllocationRule rule = AllocationRule.Proportional, int minimum = 0)
    {
        Check(size, strata, minimum);
        var lowest = strata.Select(stratum => Math.Min(minimum, stratum.Units)).ToArray();
        var highest = strata.Select(stratum => stratum.Units).ToArray();
        var total = Math.Min(size, highest.Sum());
        if (lowest.Sum() > total)
        {
            throw new InvalidInputException("size", Text(size), $"at least {Text(lowest.Sum())}: {Text(minimum)} for each of {Text(strata.Count)} strata");
        }

        var sizes = Round(total, Quotas(total, Shares(strata, rule), lowest, highest), highest, strata);
        return [.. strata.Select((stratum, index) => new AllocatedStratum(stratum.Stratum, stratum.Units, (int)sizes[index]))];
    }

    private static double[] Shares(IReadOnlyList<StratumPopulation> strata, AllocationRule rule)
    {
        double[] shares = [.. strata.Select(stratum => rule switch
        {
            AllocationRule.Equal => 1.0,
            AllocationRule.Neyman => stratum.Units * stratum.Deviation,
            _ => stratum.Units,
        })];

        // Where nothing varies, Neyman's formula has no answer: then by units.
        return shares.Sum() > 0 ? shares : [.. strata.Select(stratum => (double)stratum.Units)];
    }

    /// <summary>Finds the one factor at which the bounded shares sum to the total; it exists, because the sum grows with the factor.</summary>
    private static double[] Quotas(long total, double[] shares, long[] lowest, long[] highest)
    {
        double[] At(double factor) => [.. shares.Select((share, index) => Math.Clamp(share * factor, lowest[index], highest[index]))];

        double low = 0, high = 1;
        while (At(high).Sum() < total && high < 1e300)
        {
            high *= 2;
        }

        for (var step = 0; step < 200 && high - low > high * 1e-16; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = At(middle).Sum() < total ? (middle, high) : (low, middle);
        }

        return At(high);
    }

    private static long[] Round(long total, double[] quotas, long[] highest, IReadOnlyList<StratumPopulation> strata)
    {
        long[] sizes = [.. quotas.Select(quota => (long)Math.Floor(quota + 1e-9))];
        var byRemainder = Enumerable.Range(0, sizes.Length)
            .OrderByDescending(index => Math.Round(quotas[index] - sizes[index], 9))
            .ThenByDescending(index => strata[index].Units)
            .ThenBy(index => strata[index].Stratum)
            .ToArray();
        for (var left = total - sizes.Sum(); left > 0;)
        {
            foreach (var index in byRemainder.Where(index => sizes[index] < highest[index]).Take((int)Math.Min(left, int.MaxValue)))
            {
                sizes[index]++;
                left--;
            }
        }

        return sizes;
    }

    private static void Check(long size, IReadOnlyList<StratumPopulation> strata, int minimum)
    {
        if (size is < 0 or > int.MaxValue)
        {
            throw new InvalidInputException("size", Text(size), "0..2147483647");
        }

        if (minimum < 0)
        {
            throw new InvalidInputException("minimum", Text(minimum), "0 or more");
        }

        if (strata.FirstOrDefault(stratum => stratum.Units < 0 || !(stratum.Deviation >= 0) || double.IsInfinity(stratum.Deviation)) is { } wrong)
        {
            throw new InvalidInputException("strata", wrong.Stratum.Key, "units and deviation are numbers of 0 or more");
        }
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
