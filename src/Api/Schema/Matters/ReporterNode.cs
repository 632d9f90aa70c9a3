using System.Collections.Immutable;
using GraphQL;
using Oversight.Api.GraphQL.Limits;
using Oversight.Grains.Vault;

namespace Oversight.Api.Schema.Matters;

/// <summary>Who brought a matter, for the handling officer.</summary>
[Name("Reporter")]
public sealed class ReporterNode
{
    private readonly ImmutableArray<KnownPerson> people;

    private ReporterNode(ImmutableArray<KnownPerson> people) => this.people = people;

    public string? Name => people[0].Person?.Name;

    public string? Phone => people[0].Person?.Phone;

    public string? Address => people[0].Person?.Address;

    [ListSize(5)]
    [Description("Everybody behind the matter: who brought it, the other complainants, the agents.")]
    public PartyPersonNode[] Parties => [.. people.Select(person => new PartyPersonNode(person))];

    /// <summary>Null when the matter is anonymous or everybody was erased.</summary>
    internal static ReporterNode? Of(ImmutableArray<KnownPerson> people) => people.Any(each => each.Person is not null) ? new(people) : null;
}
