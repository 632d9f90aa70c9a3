using System.Security.Cryptography;
using System.Text;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;

namespace Oversight.Silo.Import;

/// <summary>Command ids made of what is imported, so that the same line is the same command in every run.</summary>
internal static class ImportKey
{
    public static CommandKey Of(params ReadOnlySpan<string?> parts)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts)), hash);
        return new(Caller.Operator.Name, "import-" + Base32.Encode(hash[..16]));
    }
}
