using Oversight.Grains.Results.Statistics;

namespace Oversight.Grains.Results.Estimates;

/// <summary>Weighted means and shares with intervals of the stratified design. docs/results.md has the formulas.</summary>
public static class Estimator
{
    /// <param name="column">A value for each answer, NaN where there is none.</param>
    public static Estimate Mean(SampleDesign design, double[] column, double confidence = 0.95) =>
        Means(design, GroupColumn.One(design.Count), column, confidence)[0];

    /// <summary>The mean of each group: groups are parts of one sample, so the strata of all of it give the error.</summary>
    public static IReadOnlyList<Estimate> Means(SampleDesign design, GroupColumn groups, double[] column, double confidence = 0.95) =>
        Means(new DesignCells(design, groups), column, confidence);

    /// <summary>The share of the valid answers that are <paramref name="counts"/>, with Wilson's interval, which never leaves 0 to 1.</summary>
    public static Estimate Share(SampleDesign design, double[] column, Func<double, bool> counts, double confidence = 0.95) =>
        Shares(design, GroupColumn.One(design.Count), column, counts, confidence)[0];

    public static IReadOnlyList<Estimate> Shares(
        SampleDesign design, GroupColumn groups, double[] column, Func<double, bool> counts, double confidence = 0.95)
    {
        double[] indicator = [.. column.Select(value => double.IsNaN(value) ? double.NaN : counts(value) ? 1 : 0)];
        return [.. Means(new DesignCells(design, groups), indicator, confidence).Select(mean => Wilson.Of(mean, confidence))];
    }

    internal static IReadOnlyList<Estimate> Means(DesignCells cells, double[] column, double confidence, double[]? buffer = null)
    {
        var ratio = new RatioMeans(cells, column);
        var added = buffer ?? new double[column.Length];
        ratio.Linearise(column, added);
        return Finish(cells, added, ratio.Means, ratio.Valid, confidence);
    }

    /// <summary>Intervals from what each answer adds: the value ± t·√variance.</summary>
    internal static IReadOnlyList<Estimate> Finish(DesignCells cells, double[] added, double[] values, int[] valid, double confidence)
    {
        var (variances, simple) = cells.Variances(added);
        var result = new Estimate[values.Length];
        var reaches = new Dictionary<double, double>();
        for (var group = 0; group < result.Length; group++)
        {
            var degrees = cells.Degrees[group];
            var error = valid[group] == 0 || degrees <= 0 ? double.NaN : Math.Sqrt(variances[group]);
            if (!reaches.TryGetValue(degrees, out var factor))
            {
                reaches.Add(degrees, factor = Student.TwoSided(confidence, degrees));
            }

            var reach = error * factor;
            result[group] = valid[group] == 0
                ? Estimate.Nothing
                : new(values[group], error, values[group] - reach, values[group] + reach, valid[group],
                    simple[group] > 0 ? variances[group] / simple[group] : double.NaN, degrees);
        }

        return result;
    }
}
