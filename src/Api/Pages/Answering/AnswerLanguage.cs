using System.Globalization;

namespace Oversight.Api.Pages.Answering;

/// <summary>In which language the frame of an answer page speaks, and how a language calls itself.</summary>
public static class AnswerLanguage
{
    /// <summary>Languages of China whose readers read Chinese rather than English.</summary>
    private static readonly string[] Chinese = ["zh", "bo", "ug", "mn", "kk", "ii", "za", "ky", "yue"];

    private static readonly string[] RightToLeft = ["ar", "fa", "he", "ug", "ur", "kk-arab", "ky-arab"];

    /// <summary>The frame has Chinese and English words.</summary>
    public static CultureInfo FrameOf(string language) =>
        CultureInfo.GetCultureInfo(Array.Exists(Chinese, code => Is(language, code)) ? "zh-CN" : "en");

    public static string DirectionOf(string language) => Array.Exists(RightToLeft, code => Is(language, code)) ? "rtl" : "ltr";

    public static string NameOf(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language, predefinedOnly: true).NativeName;
        }
        catch (CultureNotFoundException)
        {
            return language;
        }
    }

    private static bool Is(string language, string code) =>
        language.Equals(code, StringComparison.OrdinalIgnoreCase) || language.StartsWith(code + "-", StringComparison.OrdinalIgnoreCase);
}
