namespace Oversight.Grains.Campaigns.Waves;

/// <summary>One stratum of a wave.</summary>
/// <param name="Key"><c>street/sector</c>.</param>
/// <param name="Units">In the population when the wave was opened.</param>
/// <param name="Sample">To be invited.</param>
/// <param name="Invited">Invited so far.</param>
public sealed record WaveStratum(string Key, long Units, int Sample, int Invited = 0);
