using Oversight.Grains.Results.Estimates;

namespace Oversight.Grains.Results.Scores;

/// <summary>Would you recommend it, 0 to 10: promoters (9, 10) less detractors (0 to 6), in points from -100 to 100. Source: Reichheld, HBR 12/2003.</summary>
/// <param name="Score">Points.</param>
/// <param name="Promoters">Share, 0..1.</param>
/// <param name="Detractors">Share, 0..1.</param>
public sealed record NetPromoter(Estimate Score, Estimate Promoters, Estimate Detractors)
{
    /// <param name="codes">0 to 10; anything else counts as no answer.</param>
    public static NetPromoter Of(SampleDesign design, double[] codes, double confidence = 0.95)
    {
        double[] valid = [.. codes.Select(code => code is >= 0 and <= 10 ? code : double.NaN)];
        double[] points = [.. valid.Select(code => double.IsNaN(code) ? double.NaN : code >= 9 ? 100 : code <= 6 ? -100 : 0)];
        var score = Estimator.Mean(design, points, confidence);
        return new(
            score with { Lower = Math.Max(-100, score.Lower), Upper = Math.Min(100, score.Upper) },
            Estimator.Share(design, valid, code => code >= 9, confidence),
            Estimator.Share(design, valid, code => code <= 6, confidence));
    }
}
