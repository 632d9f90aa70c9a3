namespace Oversight.Grains.Results.NonResponse;

/// <summary>A group among those who answered and in the population; shares are 0..1.</summary>
/// <param name="Answers">Valid answers.</param>
/// <param name="Sample">Share of the answers, each counting once.</param>
/// <param name="Weighted">Share of the weights.</param>
public sealed record GroupRepresentation(string Group, int Answers, double Population, double Sample, double Weighted)
{
    /// <summary>Share of the answers less that of the population: above 0 where too many answered.</summary>
    public double Difference => Sample - Population;
}
