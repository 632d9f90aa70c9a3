namespace Oversight.Grains.Sampling;

/// <summary>How many units a stratum gives to the sample.</summary>
public sealed record AllocatedStratum(Stratum Stratum, long Units, int Size);
