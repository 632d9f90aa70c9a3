namespace Oversight.Grains.Results.Estimates;

/// <summary>A mean, a share or an index with its error.</summary>
/// <param name="Value">NaN where nobody answered.</param>
/// <param name="StandardError">Of the stratified design; NaN where it cannot be told from the answers.</param>
/// <param name="Lower">Of the interval.</param>
/// <param name="Upper">Of the interval.</param>
/// <param name="Valid">Answers that count.</param>
/// <param name="DesignEffect">Variance against that of a simple random sample of as many answers, drawn with replacement; NaN where nothing varies.</param>
/// <param name="Degrees">Degrees of freedom: answers of the strata concerned less these strata.</param>
public sealed record Estimate(double Value, double StandardError, double Lower, double Upper, int Valid, double DesignEffect, double Degrees)
{
    public static Estimate Nothing { get; } = new(double.NaN, double.NaN, double.NaN, double.NaN, 0, double.NaN, 0);

    /// <summary>Answers of a simple random sample that would know as much.</summary>
    public double EffectiveValid => DesignEffect > 0 ? Valid / DesignEffect : Valid;
}
