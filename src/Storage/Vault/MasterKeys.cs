using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Oversight.Storage.Vault;

/// <summary>
/// The master keys by version. They are never used themselves: every use has a sub-key of its own, derived with HKDF-SHA256.
/// </summary>
internal sealed class MasterKeys
{
    public const int KeyLength = 32;

    private readonly SortedDictionary<int, byte[]> keys;
    private readonly ConcurrentDictionary<(int Version, string Purpose), byte[]> derived = new();

    /// <param name="keys">At least one.</param>
    public MasterKeys(IReadOnlyDictionary<int, byte[]> keys)
    {
        this.keys = new(keys.ToDictionary());
        First = this.keys.Keys.First();
        Newest = this.keys.Keys.Last();
    }

    public IReadOnlyCollection<int> Versions => keys.Keys;

    /// <summary>
    /// Derives what has to stay the same for ever: receipts, digests of commands. A rotation must not change the answer to a
    /// repeated command, so these hang on the first version and not on the newest.
    /// </summary>
    public int First { get; }

    /// <summary>Wraps whatever is sealed from now on.</summary>
    public int Newest { get; }

    /// <exception cref="CryptographicException">The version is not among the keys: nothing is guessed or skipped.</exception>
    public byte[] Derive(int version, string purpose)
    {
        if (!keys.TryGetValue(version, out var key))
        {
            throw new CryptographicException(
                $"The vault's master key version {version} is missing (there are: {string.Join(", ", keys.Keys)}). "
                + $"Put it back as Vault:Keys:{version} or into vault.key; what it sealed cannot be read without it.");
        }

        return derived.GetOrAdd((version, purpose), static (use, key) =>
            HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyLength, info: Encoding.UTF8.GetBytes("oversight/" + use.Purpose)), key);
    }
}
