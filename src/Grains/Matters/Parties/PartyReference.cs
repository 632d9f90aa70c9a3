namespace Oversight.Grains.Matters.Parties;

/// <summary>A person behind a matter: the role, the number within complainants or agents, and the vault's reference.</summary>
[GenerateSerializer, Immutable, Alias("oversight.PartyReference")]
public sealed record PartyReference([property: Id(0)] PartyRole Role, [property: Id(1)] int Number, [property: Id(2)] string Reference);
