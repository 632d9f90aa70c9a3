using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Oversight.Grains.Matters;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Campaigns.Waves;

/// <summary>
/// Tokens of invitations: 26 characters of base 32 (130 bits) that only the vault's key can compute, so none is stored and each
/// can be made again for a reminder or a printed slip.
/// </summary>
public sealed class InvitationTokens(IVault vault)
{
    private const int Bytes = 17;
    private const int Length = 26;

    public string Of(string campaign, int wave, int number)
    {
        var hash = vault.KeyedHash("invitation", Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{campaign}|{wave}|{number}")));
        return Base32.Encode(Base64Url.DecodeFromChars(hash).AsSpan(0, Bytes))[..Length];
    }

    /// <summary>What is stored of a token.</summary>
    public string Hash(string token) => vault.ReceiptHash(token);
}
