using System.Data.Common;
using System.Security.Cryptography;
using Dapper;
using Oversight.Storage.Engines;

namespace Oversight.Storage.Vault;

/// <summary>
/// What the database remembers of each master key: a value that only the right key computes. So a node with another key, or a
/// data folder beside somebody else's key file, is refused at start and not at the first person who cannot be read.
/// </summary>
internal static class KeyChecks
{
    public static Task<Dictionary<int, byte[]>> ReadAsync(Database database) => database.UseAsync(AllAsync);

    /// <summary>Two nodes may record at once: the first one in wins, and the other compares.</summary>
    /// <exception cref="CannotStartException">A key is not the one that the database was used with.</exception>
    public static Task RecordAsync(Database database, MasterKeys keys) => database.UseAsync(async connection =>
    {
        foreach (var version in keys.Versions)
        {
            await connection.ExecuteAsync(
                "INSERT INTO vault_key (version, key_check) VALUES (@version, @check) ON CONFLICT DO NOTHING",
                new { version, check = keys.Derive(version, "check") });
        }

        foreach (var (version, check) in await AllAsync(connection))
        {
            if (keys.Versions.Contains(version) && !CryptographicOperations.FixedTimeEquals(check, keys.Derive(version, "check")))
            {
                throw new CannotStartException(
                    $"Vault key version {version} is not the key that this database was used with. Set Vault:Keys:{version} (or vault.key) to that one.");
            }
        }

        return true;
    });

    private static async Task<Dictionary<int, byte[]>> AllAsync(DbConnection connection)
    {
        var checks = new Dictionary<int, byte[]>();
        await using var reader = await connection.ExecuteReaderAsync("SELECT version, key_check FROM vault_key");
        while (await reader.ReadAsync())
        {
            checks.Add(reader.GetInt32(0), (byte[])reader.GetValue(1));
        }

        return checks;
    }
}
