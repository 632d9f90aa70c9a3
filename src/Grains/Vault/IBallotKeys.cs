namespace Oversight.Grains.Vault;

/// <summary>
/// For each campaign a random key that makes ids of responses out of tokens. While it exists, whoever holds it and a token can tell which
/// response that token gave; when it is destroyed, nobody can any more.
/// </summary>
public interface IBallotKeys
{
    /// <summary>The campaign's key of 32 bytes, made when it is asked for the first time; null when it was destroyed.</summary>
    ValueTask<byte[]?> FindAsync(string campaign);

    /// <summary>Destroys the key for good. Other processes forget their copy within ten seconds. Idempotent.</summary>
    Task DestroyAsync(string campaign);

    /// <summary>Campaigns whose key exists.</summary>
    Task<IReadOnlyList<string>> ListAsync();
}
