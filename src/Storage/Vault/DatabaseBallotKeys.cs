using System.Collections.Concurrent;
using System.Data.Common;
using System.Security.Cryptography;
using Dapper;
using Oversight.Grains.Ledger;
using Oversight.Grains.Vault;
using Oversight.Storage.Engines;
using Oversight.Storage.Settings;

namespace Oversight.Storage.Vault;

internal sealed class DatabaseBallotKeys(Database database, MasterKeyring keyring, TimeProvider time) : IBallotKeys
{
    /// <summary>For so long a process may go on with a key that another one has destroyed.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, (byte[] Key, long Since)> cache = new();

    public async ValueTask<byte[]?> FindAsync(string campaign)
    {
        if (cache.TryGetValue(campaign, out var known) && time.GetElapsedTime(known.Since) < Kept)
        {
            return known.Key;
        }

        var key = await database.UseAsync(connection => ReadOrMakeAsync(connection, campaign));
        if (key is null)
        {
            cache.TryRemove(campaign, out _);
        }
        else
        {
            cache[campaign] = (key, time.GetTimestamp());
        }

        return key;
    }

    public Task DestroyAsync(string campaign)
    {
        cache.TryRemove(campaign, out _);
        return database.UseAsync(async connection =>
        {
            var sqlite = database.Provider == StorageProvider.Sqlite;
            if (sqlite)
            {
                await connection.ExecuteAsync("PRAGMA secure_delete = ON");
            }

            await connection.ExecuteAsync(
                "UPDATE ballot_key SET wrapped_key = NULL, destroyed_at = @at WHERE campaign = @campaign AND destroyed_at IS NULL",
                new { campaign, at = Instant.ToMicroseconds(time.GetUtcNow()) });

            // What was overwritten stays in SQLite's log, and on PostgreSQL as a dead row, until this.
            await connection.ExecuteAsync(sqlite ? "PRAGMA wal_checkpoint(TRUNCATE)" : "VACUUM ballot_key");
            return true;
        });
    }

    public async Task<IReadOnlyList<string>> ListAsync() => await database.UseAsync(async connection =>
        (await connection.QueryAsync<string>("SELECT campaign FROM ballot_key WHERE wrapped_key IS NOT NULL ORDER BY campaign")).AsList());

    private async Task<byte[]?> ReadOrMakeAsync(DbConnection connection, string campaign)
    {
        if (await ReadAsync(connection, campaign) is not { } row)
        {
            // Two nodes may make one at once: the first one in wins, and both read it.
            var version = keyring.Keys.Newest;
            var made = AesGcmBox.Close(
                keyring.Keys.Derive(version, "wrap"), RandomNumberGenerator.GetBytes(MasterKeys.KeyLength), Label(campaign, version));
            await connection.ExecuteAsync(
                "INSERT INTO ballot_key (campaign, key_version, wrapped_key) VALUES (@campaign, @version, @made) ON CONFLICT DO NOTHING",
                new { campaign, version, made });
            row = (await ReadAsync(connection, campaign))!.Value;
        }

        return row.Wrapped is null ? null : AesGcmBox.Open(keyring.Keys.Derive(row.Version, "wrap"), row.Wrapped, Label(campaign, row.Version));
    }

    private static async Task<(int Version, byte[]? Wrapped)?> ReadAsync(DbConnection connection, string campaign)
    {
        await using var reader = await connection.ExecuteReaderAsync("SELECT key_version, wrapped_key FROM ballot_key WHERE campaign = @campaign", new { campaign });
        return await reader.ReadAsync() ? (reader.GetInt32(0), reader.IsDBNull(1) ? null : (byte[])reader.GetValue(1)) : null;
    }

    private static string Label(string campaign, int version) => $"ballot_key|{campaign}|{version}";
}
