using Oversight.Grains.Vault;

namespace Oversight.Api.Schema.Matters;

/// <summary>Who brings a matter; goes to the vault and nowhere else.</summary>
public sealed record ReporterInput
{
    public required string Name { get; init; }

    public required string Phone { get; init; }

    public string? Address { get; init; }

    internal Person ToPerson() => new(Name, Phone, Address);
}
