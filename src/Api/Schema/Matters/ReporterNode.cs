using GraphQL;
using Oversight.Grains.Vault;

namespace Oversight.Api.Schema.Matters;

/// <summary>Who brought a matter, for the handling officer.</summary>
[Name("Reporter")]
public sealed class ReporterNode(Person person)
{
    public string? Name => person.Name;

    public string? Phone => person.Phone;

    public string? Address => person.Address;
}
