namespace Oversight.Grains.Matters.Parties;

/// <summary>A power of attorney with the vault's reference of the agent.</summary>
public sealed record SealedAgent(string Person, GrantedPower Power);
