using System.Text.RegularExpressions;

namespace Oversight.Grains.Results.OpenAnswers;

/// <summary>Cuts a text into stretches of Chinese characters and runs of English words.</summary>
internal static partial class TextRuns
{
    /// <summary>Stretches of Chinese characters between punctuation, other scripts and particles.</summary>
    public static IEnumerable<string> Chinese(string text) =>
        Han().Matches(text).SelectMany(match => match.Value.Split([.. StopWords.Cuts], StringSplitOptions.RemoveEmptyEntries)).Where(run => run.Length > 1);

    /// <summary>Words in lower case, cut where something other than a space stands between them.</summary>
    public static IEnumerable<string[]> English(string text) =>
        Words().Matches(text).Select(match => match.Value.ToLowerInvariant().Replace('’', '\'').Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"[\u3400-\u4DBF\u4E00-\u9FFF]+", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Han();

    [GeneratedRegex(@"(?<!\p{L})[A-Za-z][A-Za-z'’+#-]*(?: +[A-Za-z][A-Za-z'’+#-]*)*", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Words();
}
