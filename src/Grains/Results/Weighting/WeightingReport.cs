namespace Oversight.Grains.Results.Weighting;

/// <summary>Weights, and whether they may be trusted.</summary>
/// <param name="Weights">Of each answer; their sum is that of the base weights.</param>
/// <param name="Converged">Whether every margin that can be reached is met, within the tolerance, with the trimming asked for.</param>
/// <param name="Rounds">How often all margins were adjusted.</param>
/// <param name="Trimmed">Answers whose weight is at a bound.</param>
public sealed record WeightingReport(double[] Weights, bool Converged, int Rounds, int Trimmed, IReadOnlyList<MarginFit> Margins)
{
    public WeightSummary Summary { get; } = WeightSummary.Of(Weights);
}
