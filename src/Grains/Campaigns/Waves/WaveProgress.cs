namespace Oversight.Grains.Campaigns.Waves;

/// <summary>How far a wave is.</summary>
/// <param name="Invited">Invitations so far.</param>
/// <param name="Planned">Invitations in all.</param>
/// <param name="IsOver">Nothing is left to do now: all were made, or the campaign takes no answers.</param>
[GenerateSerializer, Immutable, Alias("oversight.WaveProgress")]
public readonly record struct WaveProgress([property: Id(0)] int Invited, [property: Id(1)] int Planned, [property: Id(2)] bool IsOver);
