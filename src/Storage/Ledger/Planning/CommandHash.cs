using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Oversight.Storage.Ledger.Planning;

/// <summary>
/// The first 8 bytes of SHA-256 of a command: what the index on commands holds instead of a long text. Two commands may share
/// one, so whoever looks a command up compares the text as well.
/// </summary>
internal static class CommandHash
{
    public static long Of(string command)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(command), hash);
        return BinaryPrimitives.ReadInt64BigEndian(hash);
    }
}
