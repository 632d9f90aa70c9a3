using System.Buffers;
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

    private const int LengthOfNumber = sizeof(long);

    public static byte[] Genesis { get; } = new byte[Length];

    public static byte[] Next(byte[] previous, LedgerRecord record)
    {
        // Hashed in one piece: every record of the ledger passes here while its writer holds the head.
        var most = previous.Length + (LengthOfNumber * 10) + MostBytes(record);
        var rented = ArrayPool<byte>.Shared.Rent(most);
        var rest = rented.AsSpan();
        previous.CopyTo(rest);
        rest = rest[previous.Length..];
        Number(ref rest, record.Position);
        Text(ref rest, record.Stream);
        Number(ref rest, record.Version);
        Text(ref rest, record.Type);
        Text(ref rest, record.Data);
        Text(ref rest, record.Actor);
        Number(ref rest, record.At);
        Text(ref rest, record.Command);
        Text(ref rest, record.Digest);
        Text(ref rest, record.Subjects);
        var hash = SHA256.HashData(rented.AsSpan(0, rented.Length - rest.Length));
        ArrayPool<byte>.Shared.Return(rented);
        return hash;
    }

    private static int MostBytes(LedgerRecord record) => Encoding.UTF8.GetMaxByteCount(
        record.Stream.Length + record.Type.Length + record.Data.Length + record.Actor.Length
        + record.Command.Length + record.Digest.Length + record.Subjects.Length);

    private static void Number(ref Span<byte> rest, long value)
    {
        BinaryPrimitives.WriteInt64BigEndian(rest, value);
        rest = rest[LengthOfNumber..];
    }

    private static void Text(ref Span<byte> rest, string value)
    {
        var length = Encoding.UTF8.GetBytes(value, rest[LengthOfNumber..]);
        Number(ref rest, length);
        rest = rest[length..];
    }
}
