using System.Buffers.Text;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dapper;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Vault;
using Oversight.Storage.Engines;
using Oversight.Storage.Settings;

namespace Oversight.Storage.Vault;

internal sealed class DatabaseVault(Database database, MasterKeyring keyring, TimeProvider time) : IVault
{
    /// <summary>The length of a ciphertext must not tell whether there is an address in it.</summary>
    private const int Padding = 256;

    private const int ReferenceBytes = 16;
    private const int ReceiptBytes = 17;
    private const int ReceiptLength = 26;

    public SealedPerson Seal(Person person)
    {
        var reference = Base32.Encode(RandomNumberGenerator.GetBytes(ReferenceBytes));
        var version = keyring.Keys.Newest;
        var key = RandomNumberGenerator.GetBytes(MasterKeys.KeyLength);
        try
        {
            return new(
                reference,
                version,
                AesGcmBox.Close(keyring.Keys.Derive(version, "wrap"), key, Label(reference, "wrapped_key", version)),
                AesGcmBox.Close(key, Write(person), Label(reference, "ciphertext", version)))
            {
                Traces = new(Trace("name", PersonText.Words(person.Name)), Trace("phone", PersonText.Phone(person.Phone)), Trace("address", PersonText.Words(person.Address))),
            };
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    public async Task<Person?> OpenAsync(string reference)
    {
        var row = await database.UseAsync(connection => ReadAsync(connection, reference));
        if (row is null)
        {
            return null;
        }

        try
        {
            var key = AesGcmBox.Open(
                keyring.Keys.Derive(row.KeyVersion, "wrap"), row.WrappedKey, Label(reference, "wrapped_key", row.KeyVersion));
            return Read(AesGcmBox.Open(key, row.Ciphertext, Label(reference, "ciphertext", row.KeyVersion)));
        }
        catch (AuthenticationTagMismatchException problem)
        {
            throw new CryptographicException($"The vault's row {reference} was changed from outside.", problem);
        }
    }

    public Task EraseAsync(string reference) => database.UseAsync(async connection =>
    {
        if (database.Provider == StorageProvider.Sqlite)
        {
            // SQLite leaves what was overwritten in free pages and in its log, unless told not to.
            await connection.ExecuteAsync("PRAGMA secure_delete = ON");
        }

        await connection.ExecuteAsync(
            "UPDATE vault SET wrapped_key = NULL, ciphertext = NULL, name_hash = NULL, phone_hash = NULL, address_hash = NULL, erased_at = @at WHERE reference = @reference AND erased_at IS NULL",
            new { reference, at = Instant.ToMicroseconds(time.GetUtcNow()) });
        if (database.Provider == StorageProvider.Sqlite)
        {
            await connection.ExecuteAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        return true;
    });

    public string KeyedHash(string purpose, ReadOnlySpan<byte> content) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(keyring.Keys.Derive(keyring.Keys.First, "hash/" + purpose), content));

    public string Receipt(string commandKey)
    {
        var key = keyring.Keys.Derive(keyring.Keys.First, "receipt");
        return Base32.Encode(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(commandKey)).AsSpan(0, ReceiptBytes))[..ReceiptLength];
    }

    public string ReceiptHash(string receipt) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(ReceiptCode.Canonical(receipt))));

    private string? Trace(string what, string? text) => text is null ? null : KeyedHash("person/" + what, Encoding.UTF8.GetBytes(text));

    /// <summary>A box from another row, column or key version does not open here.</summary>
    private static string Label(string reference, string column, int version) => $"vault|{reference}|{column}|{version}";

    private static async Task<SealedPerson?> ReadAsync(DbConnection connection, string reference)
    {
        await using var reader = await connection.ExecuteReaderAsync(
            "SELECT key_version, wrapped_key, ciphertext FROM vault WHERE reference = @reference AND erased_at IS NULL", new { reference });
        return await reader.ReadAsync()
            ? new(reference, reader.GetInt32(0), (byte[])reader.GetValue(1), (byte[])reader.GetValue(2))
            : null;
    }

    private static byte[] Write(Person person)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(person, LedgerJson.Options);
        var padded = new byte[(json.Length + Padding - 1) / Padding * Padding];
        padded.AsSpan().Fill((byte)' ');
        json.CopyTo(padded, 0);
        CryptographicOperations.ZeroMemory(json);
        return padded;
    }

    private static Person? Read(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize<Person>(json, LedgerJson.Options);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(json);
        }
    }
}
