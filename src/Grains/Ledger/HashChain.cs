using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Oversight.Grains.Ledger;

/// <summary>
/// SHA-256 over the previous hash and every field of the record, each text preceded by its length, so that no two
/// different records read the same. Changing, dropping or reordering a record breaks every later hash.
/// </summary>
public static class HashChain
{
    public const int Length = 32;

    public static byte[] Genesis { get; } = new byte[Length];

    public static byte[] Next(byte[] previous, LedgerRecord record)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        Number(hash, record.Position);
        Text(hash, record.Stream);
        Number(hash, record.Version);
        Text(hash, record.Type);
        Text(hash, record.Data);
        Text(hash, record.Actor);
        Number(hash, record.At);
        Text(hash, record.Command);
        Text(hash, record.Digest);
        Text(hash, record.Subjects);
        return hash.GetHashAndReset();
    }

    private static void Number(IncrementalHash hash, long value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        hash.AppendData(bytes);
    }

    private static void Text(IncrementalHash hash, string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        Number(hash, bytes.Length);
        hash.AppendData(bytes);
    }
}
