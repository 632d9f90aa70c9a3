using Oversight.Grains.Ledger;

namespace Oversight.Grains.Enterprises;

/// <summary>An enterprise on the read side: for lists, search and looking a code up.</summary>
[GenerateSerializer, Immutable, Alias("oversight.EnterpriseRow")]
public sealed record EnterpriseRow(
    [property: Id(0)] string Code,
    [property: Id(1)] string Name,
    [property: Id(2)] string? Street,
    [property: Id(3)] string? Address,
    [property: Id(4)] string? IdentifiedAs,
    [property: Id(5)] int Version) : IReadRow
{
    public static EnterpriseRow From(EnterpriseRegistered registered, string? identifiedAs, int version) =>
        new(registered.Code, registered.Name, registered.Street, registered.Address, identifiedAs, version);
}
