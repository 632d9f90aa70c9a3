namespace Oversight.Grains.Campaigns.Waves;

/// <summary>What became of one fire time of the schedule.</summary>
/// <param name="Scheduled">When it was to start.</param>
/// <param name="Number">The wave's number from 1; 0 when it was left out.</param>
/// <param name="At">When it was dealt with.</param>
public sealed record WaveTime(DateTimeOffset Scheduled, int Number, DateTimeOffset At);
