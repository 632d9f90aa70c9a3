namespace Oversight.Grains.Vault;

/// <summary>
/// Hashes under a secret key by which the same name, telephone or address is recognised again without being known. They stand
/// beside the sealed person and are destroyed with the person's key.
/// </summary>
[GenerateSerializer, Immutable, Alias("oversight.PersonTraces")]
public sealed record PersonTraces([property: Id(0)] string? Name, [property: Id(1)] string? Phone, [property: Id(2)] string? Address);
