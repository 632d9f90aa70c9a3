namespace Oversight.Grains.Vault;

/// <summary>
/// A person as the vault's table holds them: a random key, wrapped by the master key of <paramref name="KeyVersion"/>, and the
/// ciphertext under it. Wrapped key and ciphertext each begin with their nonce and end with their tag (AES-256-GCM).
/// </summary>
[GenerateSerializer, Immutable, Alias("oversight.SealedPerson")]
public sealed record SealedPerson(
    [property: Id(0)] string Reference,
    [property: Id(1)] int KeyVersion,
    [property: Id(2)] byte[] WrappedKey,
    [property: Id(3)] byte[] Ciphertext)
{
    [Id(4)]
    public PersonTraces? Traces { get; init; }
}
