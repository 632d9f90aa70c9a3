namespace Oversight.Storage.Vault;

/// <summary>The section <c>Vault</c>.</summary>
public sealed class VaultOptions
{
    public const string Section = "Vault";

    /// <summary>
    /// Master keys by version: <c>Vault:Keys:1</c> is 32 random bytes in base64 (environment: <c>Vault__Keys__1</c>). To rotate,
    /// add the next version and keep the others; every node gets the same. Empty: the file <c>vault.key</c> in the data folder.
    /// </summary>
    public Dictionary<string, string> Keys { get; } = [];
}
