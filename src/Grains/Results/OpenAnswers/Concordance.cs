using System.Text.RegularExpressions;

namespace Oversight.Grains.Results.OpenAnswers;

/// <summary>Where a keyword stands, with what surrounds it. Long numbers are masked: people write their phone into remarks.</summary>
public static partial class Concordance
{
    /// <param name="width">Characters to each side.</param>
    /// <param name="most">Lines at most; every answer gives its first place only.</param>
    public static IReadOnlyList<ConcordanceLine> Of(IReadOnlyList<string?> texts, string keyword, int width = 20, int most = 100)
    {
        ArgumentException.ThrowIfNullOrEmpty(keyword);
        var english = keyword.All(char.IsAscii);
        return [.. Lines().Take(most)];

        IEnumerable<ConcordanceLine> Lines()
        {
            for (var row = 0; row < texts.Count; row++)
            {
                var text = Masked(texts[row] ?? "");
                if (Find(text, keyword, english) is >= 0 and var place)
                {
                    yield return new(row, Tail(text[..place], width), text.Substring(place, keyword.Length), Head(text[(place + keyword.Length)..], width));
                }
            }
        }
    }

    /// <summary>Line breaks as spaces, and of five digits or more nothing.</summary>
    internal static string Masked(string text) => Numbers().Replace(text.ReplaceLineEndings(" "), "•••");

    /// <summary>An English keyword is a word of its own.</summary>
    private static int Find(string text, string keyword, bool english)
    {
        var place = text.IndexOf(keyword, StringComparison.OrdinalIgnoreCase);
        while (english && place >= 0 && (Letter(text, place - 1) || Letter(text, place + keyword.Length)))
        {
            place = text.IndexOf(keyword, place + 1, StringComparison.OrdinalIgnoreCase);
        }

        return place;
    }

    private static bool Letter(string text, int place) => place >= 0 && place < text.Length && char.IsAsciiLetter(text[place]);

    private static string Tail(string text, int width)
    {
        var start = text.Length - width;
        return start <= 0 ? text : string.Concat("…", text.AsSpan(char.IsLowSurrogate(text[start]) ? start + 1 : start));
    }

    private static string Head(string text, int width) =>
        text.Length <= width ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[width - 1]) ? width - 1 : width), "…");

    [GeneratedRegex(@"\d(?:[ -]?\d){4,}", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Numbers();
}
