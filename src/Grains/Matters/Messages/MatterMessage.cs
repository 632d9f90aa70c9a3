namespace Oversight.Grains.Matters.Messages;

/// <summary>A message as both sides read it.</summary>
[GenerateSerializer, Immutable, Alias("oversight.MatterMessage")]
public sealed record MatterMessage([property: Id(0)] DateTimeOffset At, [property: Id(1)] bool FromReporter, [property: Id(2)] string Text);
