using System.Globalization;

namespace Oversight.Silo.Import.Mappings;

/// <summary>Dates and times of files.</summary>
internal static class Times
{
    private static readonly string[] IsoDays = ["yyyy-MM-dd", "yyyyMMdd"];

    private static readonly string[] IsoInstants =
    [
        "yyyy-MM-dd", "yyyyMMdd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss.FFFFFFF",
    ];

    private static readonly string[] IsoWithOffset = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    public static bool TryDay(string text, string[] formats, out DateOnly day) =>
        DateOnly.TryParseExact(text, formats.Length == 0 ? IsoDays : formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public static bool TryInstant(string text, string[] formats, TimeZoneInfo zone, out DateTimeOffset instant)
    {
        if (formats.Length == 0
            && DateTimeOffset.TryParseExact(text, IsoWithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant)) return true;
        instant = default;
        var local = formats.Length == 0 ? IsoInstants : formats;
        if (!DateTime.TryParseExact(text, local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return false;
        // In the hour that a zone skips in spring no clock shows this time; the offset from before is as good as any.
        instant = new DateTimeOffset(time, zone.GetUtcOffset(time));
        return true;
    }
}
