namespace Oversight.Grains.Vault;

/// <summary>Who brought a matter: what the vault keeps and nothing else may hold.</summary>
[GenerateSerializer, Immutable, Alias("oversight.Person")]
public sealed record Person(
    [property: Id(0)] string? Name,
    [property: Id(1)] string? Phone,
    [property: Id(2)] string? Address,
    [property: Id(3)] string? IdNumber = null,
    [property: Id(4)] string? Email = null)
{
    /// <summary>Never the content: a person that ends up in a log or a trace says nothing.</summary>
    public override string ToString() => "Person(sealed)";
}
