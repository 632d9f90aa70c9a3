using System.Security.Cryptography;
using System.Text;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters;

/// <summary>
/// A matter's internal id: 26 characters made from the command that opened it. A repeated command therefore reaches the same
/// grain and the same stream, on whatever silo and however many at once.
/// </summary>
public static class MatterId
{
    public static string Of(CommandKey command)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(command.ToString()), hash);
        return Base32.Encode(hash[..16]);
    }
}
