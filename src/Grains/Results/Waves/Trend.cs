using Oversight.Grains.Results.Estimates;
using Oversight.Grains.Sampling;

namespace Oversight.Grains.Results.Waves;

/// <summary>
/// A straight line through three or more waves, each weighing by 1/se²; the error of the slope comes from the errors of the waves.
/// Source: Draper and Smith, Applied Regression Analysis, 9.2.
/// </summary>
/// <param name="Slope">Points per year.</param>
/// <param name="P">Of a slope as steep by chance.</param>
/// <param name="Misfit">Σ((y-line)/se)² by its degrees of freedom: far above 1 says that a straight line is the wrong picture.</param>
public sealed record Trend(double Slope, double StandardError, double P, double Misfit)
{
    /// <returns>Null with fewer than three usable waves, or all at one time.</returns>
    public static Trend? Of(IEnumerable<(double Year, Estimate Estimate)> waves)
    {
        var points = waves.Where(wave => wave.Estimate.StandardError > 0).Select(wave => (X: wave.Year, Y: wave.Estimate.Value, Weight: Math.Pow(wave.Estimate.StandardError, -2))).ToArray();
        var weight = points.Sum(point => point.Weight);
        var (meanX, meanY) = (points.Sum(point => point.Weight * point.X) / weight, points.Sum(point => point.Weight * point.Y) / weight);
        var spread = points.Sum(point => point.Weight * (point.X - meanX) * (point.X - meanX));
        if (points.Length < 3 || !(spread > 0))
        {
            return null;
        }

        var slope = points.Sum(point => point.Weight * (point.X - meanX) * (point.Y - meanY)) / spread;
        var error = 1 / Math.Sqrt(spread);
        var misfit = points.Sum(point => point.Weight * Math.Pow(point.Y - meanY - (slope * (point.X - meanX)), 2)) / (points.Length - 2);
        return new(slope, error, 2 * Normal.Cumulative(-Math.Abs(slope / error)), misfit);
    }
}
