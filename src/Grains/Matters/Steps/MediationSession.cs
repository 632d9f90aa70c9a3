namespace Oversight.Grains.Matters.Steps;

/// <summary>A mediation meeting, told to both sides in advance (Order 121 art 20).</summary>
[GenerateSerializer, Immutable, Alias("oversight.MediationSession")]
public sealed record MediationSession(
    [property: Id(0)] DateTimeOffset At,
    [property: Id(1)] string Place,
    [property: Id(2)] bool Remote,
    [property: Id(3)] string Mediator);
