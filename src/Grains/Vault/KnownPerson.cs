using Oversight.Grains.Matters.Parties;

namespace Oversight.Grains.Vault;

/// <summary>Somebody behind a matter whose identity was read; null in place of who was erased.</summary>
public sealed record KnownPerson(PartyRole Role, int Number, Person? Person)
{
    public bool IsAgent => Role == PartyRole.Agent;

    /// <summary>Never the content, as a person never tells it.</summary>
    public override string ToString() => $"{Role} {Number} (sealed)";
}
