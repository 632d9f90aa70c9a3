using System.Text.RegularExpressions;

namespace Oversight.Grains.Questionnaires.Formats.Xlsform;

/// <summary>Piping is <c>${code}</c> there and <c>{code}</c> here.</summary>
internal static partial class XlsTexts
{
    public static Texts Piped(Texts texts) => texts.Select(text => Pipe().Replace(text, "{${code}}"));

    [GeneratedRegex(@"\$\{ ?(?<code>[^{} ]+) ?\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Pipe();
}
