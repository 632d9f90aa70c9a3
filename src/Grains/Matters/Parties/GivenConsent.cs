namespace Oversight.Grains.Matters.Parties;

/// <summary>A represented complainant's consent that is on record.</summary>
[GenerateSerializer, Immutable, Alias("oversight.GivenConsent")]
public sealed record GivenConsent([property: Id(0)] int Complainant, [property: Id(1)] Disposal To, [property: Id(2)] DateTimeOffset At);
