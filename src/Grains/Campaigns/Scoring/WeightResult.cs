namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>What the weights are and cost.</summary>
/// <param name="ByPopulation">Sheets stand for N/n of their stratum; false where a stratum is not known or has more sheets than units.</param>
/// <param name="Unweighted">Why not, as a stratum; null when they are.</param>
/// <param name="Raked">Questions of the margins.</param>
public sealed record WeightResult(
    bool ByPopulation, string? Unweighted, IReadOnlyList<string> Raked, bool Converged, double? DesignEffect, double EffectiveCount, double? Largest, IReadOnlyList<string> Unreachable);
