using System.Globalization;

namespace Oversight.Api.Documents;

/// <summary>Dates as official documents write them (GB/T 9704: Arabic figures, no leading zero).</summary>
public static class ChineseDate
{
    public static string Of(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    /// <summary>2026年11月24日9时30分; the full hour without minutes.</summary>
    public static string Of(DateTime moment)
    {
        var hour = string.Create(CultureInfo.InvariantCulture, $"{Of(DateOnly.FromDateTime(moment))}{moment.Hour}时");
        return moment.Minute == 0 ? hour : string.Create(CultureInfo.InvariantCulture, $"{hour}{moment.Minute:D2}分");
    }
}
