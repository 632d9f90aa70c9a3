using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Responses.Paper;

/// <summary>
/// The number on a paper form: six digits and a check digit after Damm (H. Michael Damm, Total anti-symmetrische Quasigruppen, 2004),
/// which finds every single wrong digit and every exchange of two neighbours. It begins with the campaign, so that nine in ten
/// numbers of another campaign are found as well.
/// </summary>
public static class PaperNumber
{
    /// <summary>The last one that a campaign has.</summary>
    public const int Last = 999_999;

    private const int Digits = 6;
    private const int MaxText = 20;
    private const string Rule = "the number of the form with its check digit, as it is printed: 000017-5";

    private static readonly byte[][] Table =
    [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2], [7, 0, 9, 2, 1, 5, 4, 8, 6, 3], [4, 2, 0, 6, 8, 7, 1, 3, 5, 9], [1, 7, 5, 0, 9, 8, 3, 4, 2, 6], [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
        [3, 6, 7, 4, 2, 0, 9, 5, 8, 1], [5, 8, 6, 9, 7, 2, 0, 1, 3, 4], [8, 9, 4, 5, 3, 6, 2, 0, 1, 7], [9, 4, 3, 8, 6, 1, 7, 2, 0, 5], [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ];

    public static string Write(string campaign, int number) => string.Create(CultureInfo.InvariantCulture, $"{number:D6}-{Check(campaign, number)}");

    /// <summary>Typed with or without leading zeros, dash and spaces, in narrow or wide digits.</summary>
    /// <exception cref="InvalidInputException">It is no number, or its check digit is wrong.</exception>
    public static int Read(string campaign, string? text)
    {
        var plain = text is { Length: <= MaxText } ? new string([.. text.Normalize(NormalizationForm.FormKC).Where(character => character is not (' ' or '-' or '‐' or '–' or '−'))]) : string.Empty;
        if (plain.Length is < 2 or > Digits + 1 || !plain.All(char.IsAsciiDigit))
        {
            throw new InvalidInputException("number", text is { Length: > MaxText } ? null : text, Rule);
        }

        var number = int.Parse(plain.AsSpan(0, plain.Length - 1), CultureInfo.InvariantCulture);
        return number > 0 && Check(campaign, number) == plain[^1] - '0'
            ? number
            : throw new InvalidInputException("number", text, "the check digit does not fit: look at the form again");
    }

    private static int Check(string campaign, int number)
    {
        int state = SHA256.HashData(Encoding.UTF8.GetBytes(campaign))[0] % 10;
        foreach (var digit in number.ToString("D6", CultureInfo.InvariantCulture))
        {
            state = Table[state][digit - '0'];
        }

        return state;
    }
}
