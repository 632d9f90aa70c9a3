using System.Globalization;

namespace Oversight.Grains.Matters;

/// <summary>The one line by which a matter is known in lists: its headline or title, else the beginning of its content.</summary>
public static class Summary
{
    /// <summary>In text elements, so that no character is cut in half.</summary>
    public const int MaxLength = 60;

    public static string Of(MatterReceived received) =>
        Shorten(received.Media?.Headline ?? received.Suggestion?.Title ?? received.Content);

    public static string Shorten(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= MaxLength)
        {
            return line;
        }

        var elements = new StringInfo(line);
        return elements.LengthInTextElements <= MaxLength ? line : elements.SubstringByTextElements(0, MaxLength - 1) + "…";
    }
}
