using System.Text;

namespace Oversight.Grains.Vault;

/// <summary>What of a name, telephone number or address is compared: how it was written down must not matter.</summary>
public static class PersonText
{
    private const int ShortestPhone = 5;

    /// <summary>The digits, without the country's code; null when they are too few to tell people apart (12315).</summary>
    public static string? Phone(string? text)
    {
        var digits = new string([.. (text ?? string.Empty).Where(char.IsAsciiDigit)]);
        digits = digits.StartsWith("0086", StringComparison.Ordinal) ? digits[4..] : digits;
        digits = digits.Length == 13 && digits.StartsWith("86", StringComparison.Ordinal) ? digits[2..] : digits;
        return digits.Length > ShortestPhone ? digits : null;
    }

    /// <summary>Letters and digits of a name or an address, wide ones as narrow ones; null when there are none.</summary>
    public static string? Words(string? text)
    {
        var plain = (text ?? string.Empty).Normalize(NormalizationForm.FormKC).ToUpperInvariant();
        var kept = new string([.. plain.Where(char.IsLetterOrDigit)]);
        return kept.Length > 0 ? kept : null;
    }
}
