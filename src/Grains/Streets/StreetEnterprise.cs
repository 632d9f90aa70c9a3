namespace Oversight.Grains.Streets;

/// <summary>An enterprise in its street, with the matters it received there.</summary>
[GenerateSerializer, Immutable, Alias("oversight.StreetEnterprise")]
public sealed record StreetEnterprise(
    [property: Id(0)] string Code,
    [property: Id(1)] string Name,
    [property: Id(2)] int Received,
    [property: Id(3)] bool Registered);
