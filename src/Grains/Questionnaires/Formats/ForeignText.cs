using System.Net;
using System.Text.RegularExpressions;

namespace Oversight.Grains.Questionnaires.Formats;

/// <summary>Texts of other programs.</summary>
internal static partial class ForeignText
{
    /// <summary>Without tags, entities resolved, breaks as line ends.</summary>
    public static string WithoutMarkup(string html) =>
        WebUtility.HtmlDecode(Tags().Replace(Breaks().Replace(html, "\n"), string.Empty)).Trim();

    /// <summary>Plain text as markup: read again, nothing of it is lost.</summary>
    public static string AsMarkup(string text) => WebUtility.HtmlEncode(text).ReplaceLineEndings("<br/>");

    /// <summary>Words that a program adds by itself, in the one language that every text of the file has.</summary>
    public static Texts BuiltIn(string language, string chinese, string english) =>
        Texts.Of(language, language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? chinese : english);

    public static bool HasHan(string text) => text.Any(letter => letter is >= '\u4e00' and <= '\u9fff');

    [GeneratedRegex(@"<\s*br\s*/?>|</\s*(p|div|h\d|li)\s*>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"</?[a-zA-Z][^<>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();
}
