using System.Diagnostics.CodeAnalysis;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Enterprises;

/// <summary>
/// Unified social credit code of an organisation (统一社会信用代码, GB 32100-2015): 18 characters, the last one a
/// check character over the 17 before it (weights 3^(i-1) mod 31). A right check character does not prove that
/// the organisation exists.
/// </summary>
[GenerateSerializer, Immutable]
[Alias("oversight.CreditCode")]
public readonly record struct CreditCode
{
    /// <summary>Characters of a whole code.</summary>
    public const int Length = 18;

    /// <summary>Digits and letters without I, O, S, V and Z; the place in this string is the value.</summary>
    public const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCode(string value) => Value = value;

    /// <summary>The code in upper case.</summary>
    [Id(0)] public string Value { get; }

    /// <summary>Reads a code; letters may be in lower case and the ends may have white space.</summary>
    /// <exception cref="InvalidInputException">Names the broken rule: length, alphabet or check character.</exception>
    public static CreditCode Parse(string text, string field = "creditCode")
    {
        var rule = Check(text, out var code);
        return rule is null ? code : throw new InvalidInputException(field, text, rule);
    }

    /// <summary>As <see cref="Parse"/>, without the error.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CreditCode code) => Check(text, out code) is null;

    /// <summary>The check character of the first 17 characters, which must be of the alphabet.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> body)
    {
        if (body.Length != Length - 1) throw new ArgumentException("17 characters are needed.", nameof(body));
        var sum = 0;
        var weight = 1;
        foreach (var c in body)
        {
            var value = Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (value < 0) throw new ArgumentException($"'{c}' is not of the alphabet.", nameof(body));
            sum += value * weight;
            weight = weight * 3 % Alphabet.Length;
        }

        return Alphabet[(Alphabet.Length - sum % Alphabet.Length) % Alphabet.Length];
    }

    /// <summary>
    /// A fictional code for demonstrations and tests: authority and type as given (92 is an individual business),
    /// the district's six digits, and a subject code that starts with XX (real ones seen so far start with MA or a digit).
    /// </summary>
    public static CreditCode Fictional(string kind, string district, int number)
    {
        if (kind is not { Length: 2 }) throw new ArgumentException("Two characters are needed.", nameof(kind));
        if (district is not { Length: 6 }) throw new ArgumentException("Six digits are needed.", nameof(district));
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9_999_999);
        var body = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kind}{district}XX{number:D7}");
        return new CreditCode(body + CheckCharacter(body));
    }

    public override string ToString() => Value;

    private static string? Check(string? text, out CreditCode code)
    {
        code = default;
        var value = text?.Trim().ToUpperInvariant() ?? "";
        if (value.Length != Length) return $"a unified social credit code has {Length} characters, this has {value.Length}";
        for (var i = 0; i < Length; i++)
        {
            if (!Alphabet.Contains(value[i], StringComparison.Ordinal))
                return $"character {i + 1} is '{value[i]}'; allowed are 0-9 and A-Y without I, O, S, V";
            if (i is >= 2 and < 8 && !char.IsAsciiDigit(value[i]))
                return $"characters 3 to 8 are the place of registration and must be digits, character {i + 1} is '{value[i]}'";
        }

        var expected = CheckCharacter(value.AsSpan(0, Length - 1));
        if (value[^1] != expected) return $"the check character is '{value[^1]}', '{expected}' would be right";
        code = new CreditCode(value);
        return null;
    }
}
