using Oversight.Grains.Vault;

namespace Oversight.Grains.Matters.Parties;

/// <summary>An agent with a power of attorney as handed in; the person goes to the vault.</summary>
public sealed record AgentEntry(Person Person, GrantedPower Power);
