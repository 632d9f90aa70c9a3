using Microsoft.Extensions.Options;
using Oversight.Storage.Engines;
using Oversight.Storage.Settings;

namespace Oversight.Storage.Vault;

/// <summary>Finds the master keys at start, makes the first one where that is safe, and checks them against the database.</summary>
internal sealed class MasterKeyring(
    IOptions<VaultOptions> vault, IOptions<StorageOptions> storage, IOptions<ClusterSettings> cluster, Database database)
{
    private MasterKeys? keys;

    /// <exception cref="InvalidOperationException">Asked before <see cref="OpenAsync"/>.</exception>
    public MasterKeys Keys => keys ?? throw new InvalidOperationException("The vault is used before storage was prepared.");

    private string KeyFile => Path.Combine(Path.GetFullPath(storage.Value.DataFolder), "vault.key");

    /// <summary>Needs the tables. Repeating it changes nothing.</summary>
    /// <exception cref="CannotStartException">A key is missing, malformed, or not the one this database was used with.</exception>
    public async Task OpenAsync()
    {
        if (keys is not null)
        {
            return;
        }

        var known = await KeyChecks.ReadAsync(database);
        var found = new MasterKeys(Find(mayCreate: known.Count == 0));
        if (known.Keys.Except(found.Versions).Order().ToArray() is [var missing, ..])
        {
            throw new CannotStartException(
                $"The database holds what master key version {missing} sealed, and that version is missing (there are: "
                + $"{string.Join(", ", found.Versions)}). Put it back as Vault:Keys:{missing} or as a line of {KeyFile}.");
        }

        await KeyChecks.RecordAsync(database, found);
        keys = found;
    }

    private IReadOnlyDictionary<int, byte[]> Find(bool mayCreate)
    {
        if (vault.Value.Keys.Count > 0)
        {
            return VaultKeyFile.Parse(vault.Value.Keys, "Vault:Keys");
        }

        if (!File.Exists(KeyFile))
        {
            Create(mayCreate);
        }

        return VaultKeyFile.Read(KeyFile);
    }

    private void Create(bool mayCreate)
    {
        if (!mayCreate)
        {
            throw new CannotStartException(
                $"{KeyFile} is missing and Vault:Keys is empty, but the database was used with a master key. "
                + "Put the file back; a new key could not read what the old one sealed.");
        }

        // A file on one node would be a different key from the other nodes' files.
        if (cluster.Value.IsOn(storage.Value.Provider))
        {
            throw new CannotStartException(
                "Vault:Keys is empty. A cluster needs the same master key on every node: set Vault:Keys:1 "
                + "(environment: Vault__Keys__1) to 32 random bytes in base64, such as 'openssl rand -base64 32' prints.");
        }

        VaultKeyFile.Create(KeyFile);
    }
}
