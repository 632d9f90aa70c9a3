namespace Oversight.Grains.Campaigns;

/// <summary>How many answers of a stratum came back in a wave, and how many of them count (complete, or broken off and good enough).</summary>
public sealed record StratumReturns(int Wave, string Stratum, int Returned, int Valid);
