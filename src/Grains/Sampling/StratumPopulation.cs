namespace Oversight.Grains.Sampling;

/// <summary>What an allocation knows of a stratum.</summary>
/// <param name="Units">Units in the population.</param>
/// <param name="Deviation">Standard deviation expected within the stratum, of an earlier wave; only Neyman's allocation uses it.</param>
public sealed record StratumPopulation(Stratum Stratum, long Units, double Deviation = 1);
