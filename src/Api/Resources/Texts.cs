using System.Globalization;
using System.Resources;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Resources;

/// <summary>
/// Every text that people read, in the language of the request: Chinese in <c>Texts.resx</c>, English in <c>Texts.en.resx</c>.
/// A key that nobody translated shows as itself, and a test keeps both files complete.
/// </summary>
public sealed class Texts
{
    private static readonly ResourceManager Resources = new("Oversight.Api.Resources.Texts", typeof(Texts).Assembly);

    public string this[string key] => Find(key) ?? key;

    public string this[string key, params object?[] values] => string.Format(CultureInfo.CurrentCulture, this[key], values);

    /// <summary>For answers whose language is asked for, whatever the request's is.</summary>
    public static string InLanguage(string key, string language) => Resources.GetString(key, CultureInfo.GetCultureInfo(language)) ?? key;

    /// <summary>The request is read in Chinese: of two texts beside each other, the Chinese one.</summary>
    public static bool InChinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "en";

    public static string? Find(string key) => In(CultureInfo.CurrentUICulture, key);

    public static string? In(CultureInfo culture, string key) => Resources.GetString(key, culture);

    /// <summary>The text of an enum's value: <c>MatterKind.Complaint</c>.</summary>
    public string Of<T>(T value)
        where T : struct, Enum => this[$"{typeof(T).Name}.{value}"];

    /// <summary>A minute, in China's time.</summary>
    public string Instant(DateTimeOffset instant) => ChinaTime.Local(instant).ToString(this["Format.Instant"], CultureInfo.CurrentCulture);

    public string Day(DateOnly day) => day.ToString(this["Format.Day"], CultureInfo.CurrentCulture);

    /// <summary>A month as profiles count it: 202611.</summary>
    public string Month(int month) => new DateOnly(month / 100, month % 100, 1).ToString(this["Format.Month"], CultureInfo.CurrentCulture);

    /// <summary>A score on 100, with one digit.</summary>
    public static string Score(double score) => score.ToString("0.0", CultureInfo.CurrentCulture);

    /// <summary>A share of 0 to 1 in per cent, with one digit.</summary>
    public static string Percent(double share) => (share * 100).ToString("0.0", CultureInfo.CurrentCulture) + "%";

    public static string Count(long number) => number.ToString("N0", CultureInfo.CurrentCulture);
}
