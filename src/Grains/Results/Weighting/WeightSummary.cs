namespace Oversight.Grains.Results.Weighting;

/// <summary>What unequal weights cost. Source: Kish, Survey Sampling, 11.7; Journal of Official Statistics 8 (1992).</summary>
/// <param name="Sum">Of the weights: the size of the population where it was weighted to.</param>
/// <param name="Smallest">Against the mean weight.</param>
/// <param name="Largest">Against the mean weight.</param>
/// <param name="DesignEffect">n·Σw²/(Σw)²: 1 for equal weights.</param>
/// <param name="EffectiveCount">(Σw)²/Σw²: answers of equal weight that would know as much.</param>
public sealed record WeightSummary(double Sum, double Smallest, double Largest, double DesignEffect, double EffectiveCount)
{
    public static WeightSummary Of(double[] weights)
    {
        var sum = weights.Sum();
        if (!(sum > 0))
        {
            return new(sum, double.NaN, double.NaN, double.NaN, 0);
        }

        var squares = weights.Sum(weight => weight * weight);
        var mean = sum / weights.Length;
        return new(sum, weights.Min() / mean, weights.Max() / mean, weights.Length * squares / (sum * sum), sum * sum / squares);
    }
}
