using System.Globalization;
using Oversight.Grains.Errors;

namespace Oversight.Api.Pages.Forms;

/// <summary>Reads what was typed; an empty field is one that was not filled in, and everything else stays as it is.</summary>
public static class Typed
{
    public static string? OrNull(string text) => text.Length == 0 ? null : text;

    /// <exception cref="InvalidInputException">Neither empty nor a day such as 2026-11-24.</exception>
    public static DateOnly? Day(string field, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new InvalidInputException(field, text, "a day as YYYY-MM-DD");
    }

    /// <exception cref="InvalidInputException">Neither empty nor the name of a value.</exception>
    public static T? Choice<T>(string field, string text)
        where T : struct, Enum
    {
        if (text.Length == 0)
        {
            return null;
        }

        return !char.IsAsciiLetter(text[0]) || !Enum.TryParse<T>(text, ignoreCase: true, out var value) || !Enum.IsDefined(value)
            ? throw new InvalidInputException(field, text, "one of the values offered")
            : value;
    }
}
