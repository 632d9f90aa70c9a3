using Oversight.Grains.Errors;

namespace Oversight.Grains.Questionnaires;

/// <summary>The form of codes: 1..120 characters without braces and control characters, no space at either end.</summary>
public static class Codes
{
    public const int Longest = 120;
    public const string Rule = "must be 1..120 characters without { } and control characters, no space at either end";

    public static bool IsValid(string? code) =>
        code is { Length: > 0 and <= Longest } && code.Trim().Length == code.Length && !code.Any(letter => letter is '{' or '}' || char.IsControl(letter));

    /// <exception cref="InvalidInputException">The code has another form.</exception>
    public static string Require(string? code, string field) =>
        IsValid(code) ? code! : throw new InvalidInputException(field, code, Rule, $"{field}: '{OversightException.Shorten(code)}' {Rule}");
}
