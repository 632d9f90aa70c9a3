namespace Oversight.Grains.Vault;

/// <summary>Keeps identities apart from everything else. Sealing and hashing are pure computation; only opening reads the database.</summary>
public interface IVault
{
    /// <summary>Encrypts a person under a fresh key and a fresh reference. The ledger stores the result with the matter.</summary>
    SealedPerson Seal(Person person);

    /// <summary>Decrypts a person; null when there is none or it was erased. Whoever calls this has recorded the reading first.</summary>
    Task<Person?> OpenAsync(string reference);

    /// <summary>Destroys the person's key for good; records that point to it stay whole. Idempotent.</summary>
    Task EraseAsync(string reference);

    /// <summary>A hash under a secret key, base64url: compares what it must not reveal, such as a command with a telephone number in it.</summary>
    string KeyedHash(string purpose, ReadOnlySpan<byte> content);

    /// <summary>The receipt of a command: 26 characters of base 32 (130 bits) that only this vault's key can compute, the same for a repeat.</summary>
    string Receipt(string commandKey);

    /// <summary>What is stored of a receipt: SHA-256 of its canonical form, base64url. Accepts upper case, spaces and hyphens.</summary>
    string ReceiptHash(string receipt);
}
