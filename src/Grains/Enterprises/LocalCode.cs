using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Enterprises;

/// <summary>
/// The id of a business that has no unified social credit code, or whose code nobody knows yet: "L" and 12 base32
/// characters (60 bits) derived from name and address, so that the same business named twice is one subject.
/// </summary>
[GenerateSerializer, Immutable]
[Alias("oversight.LocalCode")]
public readonly record struct LocalCode
{
    /// <summary>Characters of a whole code.</summary>
    public const int Length = 13;

    private static readonly SearchValues<char> Characters = SearchValues.Create("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

    private LocalCode(string value) => Value = value;

    /// <summary>The code in upper case.</summary>
    [Id(0)] public string Value { get; }

    /// <summary>
    /// The code of a business by its name and address (empty when unknown). Width, case, white space and
    /// punctuation do not matter; the words do.
    /// </summary>
    /// <exception cref="InvalidInputException">The name has no letter or digit in it.</exception>
    public static LocalCode Of(string name, string address)
    {
        var normalised = Normalise(name);
        if (normalised.Length == 0) throw new InvalidInputException("enterpriseName", name, "a business needs a name with at least one letter or digit");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(normalised + "\n" + Normalise(address)));
        return new LocalCode("L" + Base32.Encode(hash)[..(Length - 1)].ToUpperInvariant());
    }

    /// <summary>Reads a code; letters may be in lower case and the ends may have white space.</summary>
    /// <exception cref="InvalidInputException">The text has not the form of a local code.</exception>
    public static LocalCode Parse(string text, string field = "enterprise") =>
        TryParse(text, out var code)
            ? code
            : throw new InvalidInputException(field, text, "a local code is L and 12 characters of 0-9 and A-Z without I, L, O, U");

    /// <summary>As <see cref="Parse"/>, without the error.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out LocalCode code)
    {
        code = default;
        var value = text?.Trim().ToUpperInvariant() ?? "";
        if (value.Length != Length || value[0] != 'L') return false;
        if (value.AsSpan(1).ContainsAnyExcept(Characters)) return false;
        code = new LocalCode(value);
        return true;
    }

    public override string ToString() => Value;

    private static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new StringBuilder(text.Length);
        // A lone surrogate has no normal form and would throw; it is no letter, so leave it out before.
        var whole = string.Concat(text.EnumerateRunes().Select(r => r.ToString()));
        foreach (var rune in whole.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) result.Append(Rune.ToUpperInvariant(rune));
        }

        return result.ToString();
    }
}
