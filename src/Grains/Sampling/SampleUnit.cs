namespace Oversight.Grains.Sampling;

/// <summary>One that can be asked: an enterprise, a person who complained, a guest.</summary>
/// <param name="Id">Unique in the population.</param>
public readonly record struct SampleUnit(string Id, Stratum Stratum);
