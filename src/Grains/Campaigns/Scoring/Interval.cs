using Oversight.Grains.Results.Estimates;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>A published number with its interval. Null where the answers do not tell it.</summary>
/// <param name="Value">A score on 100, or a share of 0 to 1.</param>
/// <param name="Answers">Valid answers behind it.</param>
public sealed record Interval(double? Value, double? Lower, double? Upper, double? StandardError, double? DesignEffect, double? Degrees, int Answers)
{
    public static Interval Of(Estimate estimate) => new(
        Known(estimate.Value), Known(estimate.Lower), Known(estimate.Upper), Known(estimate.StandardError), Known(estimate.DesignEffect), Known(estimate.Degrees), estimate.Valid);

    private static double? Known(double value) => double.IsFinite(value) ? value : null;
}
