using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Oversight.Grains.Ledger;

/// <summary>
/// The digest of a command whose content is no secret (128 bits of SHA-256, base64url). A submission carries a telephone number
/// and takes the vault's keyed hash instead, which nobody can search by trial.
/// </summary>
public static class CommandDigest
{
    public static string Of(params ReadOnlySpan<string> parts)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts!)), hash);
        return Base64Url.EncodeToString(hash[..16]);
    }
}
