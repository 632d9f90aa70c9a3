namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>How many units of the population a stratum had when a wave was drawn.</summary>
public sealed record StratumUnits(int Wave, string Stratum, long Units);
