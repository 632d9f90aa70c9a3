using Oversight.Grains.Errors;

namespace Oversight.Grains.Matters;

/// <summary>
/// What a text field may hold. A text is stored as it was written, byte for byte, or refused: nothing is trimmed, replaced or
/// normalised.
/// </summary>
public static class TextRules
{
    /// <exception cref="InvalidInputException">Missing, too long, or with a character that cannot be stored or shown.</exception>
    public static void Require(string field, string? text, int max)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new InvalidInputException(field, text, "must not be empty");
        }

        Optional(field, text, max);
    }

    public static void Optional(string field, string? text, int max)
    {
        if (text is null)
        {
            return;
        }

        if (text.Length > max)
        {
            throw new InvalidInputException(field, text, $"at most {max} characters, has {text.Length}");
        }

        for (var at = 0; at < text.Length; at++)
        {
            at += Check(field, text, at);
        }
    }

    /// <summary>A text of one line: no line breaks or tabs either.</summary>
    public static void OptionalLine(string field, string? text, int max)
    {
        Optional(field, text, max);
        if (text is not null && text.AsSpan().IndexOfAny('\n', '\r', '\t') >= 0)
        {
            throw new InvalidInputException(field, text, "must be one line");
        }
    }

    public static void RequireLine(string field, string? text, int max)
    {
        Require(field, text, max);
        OptionalLine(field, text, max);
    }

    private static int Check(string field, string text, int at)
    {
        var character = text[at];
        if (char.IsControl(character) && character is not ('\n' or '\r' or '\t'))
        {
            throw new InvalidInputException(field, text, $"must not contain the control character U+{(int)character:X4}");
        }

        if (!char.IsSurrogate(character))
        {
            return 0;
        }

        if (at + 1 < text.Length && char.IsSurrogatePair(character, text[at + 1]))
        {
            return 1;
        }

        throw new InvalidInputException(field, null, $"must not contain the lone surrogate U+{(int)character:X4}");
    }
}
