using GraphQL;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Vault;

namespace Oversight.Api.Schema.Matters;

/// <summary>Somebody behind a matter; without a name when the identity was erased.</summary>
[Name("PartyPerson")]
public sealed class PartyPersonNode(KnownPerson known)
{
    public PartyRole Role => known.Role;

    [Description("Of the complainant, or of the agent, as in parties.")]
    public int Number => known.Number;

    public string? Name => known.Person?.Name;

    public string? Phone => known.Person?.Phone;

    public string? Address => known.Person?.Address;

    [Description("Of the identity document; agents have to give it.")]
    public string? IdNumber => known.Person?.IdNumber;
}
