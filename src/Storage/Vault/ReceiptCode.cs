using System.Text;

namespace Oversight.Storage.Vault;

/// <summary>
/// Receipts are written down by hand, read out on the telephone and typed with Chinese input methods: case, width, blanks,
/// hyphens and look-alikes do not matter.
/// </summary>
internal static class ReceiptCode
{
    private const int Longest = 100;

    public static string Canonical(string typed)
    {
        var code = new StringBuilder(Longest);
        foreach (var written in typed.AsSpan(0, Math.Min(typed.Length, Longest)))
        {
            // U+FF01 to U+FF5E are the full-width forms of ! to ~.
            var letter = written is >= '\uFF01' and <= '\uFF5E' ? (char)(written - 0xFEE0) : written;
            if (!char.IsWhiteSpace(letter) && letter is not ('-' or '–' or '_'))
            {
                code.Append(char.ToLowerInvariant(letter) switch { 'o' => '0', 'i' or 'l' => '1', var other => other });
            }
        }

        return code.ToString();
    }
}
