using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;

namespace Oversight.Grains.Law.Calendar;

/// <summary>
/// The holidays proper of the State Council's 全国年节及纪念日放假办法: the revision of 2013 (from 2014) and that of 2024 (from
/// 2025-01-01, with New Year's Eve of the lunar calendar and 2 May added). They need no yearly notice.
/// </summary>
public static class StatutoryHolidays
{
    /// <summary>The first year of the revisions that are implemented; no day of an earlier year is known as a holiday proper.</summary>
    public const int FirstYear = 2014;

    /// <summary>The last year for which the lunar calendar is computed.</summary>
    public const int LastYear = 2100;

    private const int RevisionOf2024 = 2025;

    private static readonly ChineseLunisolarCalendar Lunar = new();
    private static readonly ConcurrentDictionary<int, FrozenDictionary<DateOnly, string>> Years = new();

    /// <summary>The holidays proper of a year with their names; none outside <see cref="FirstYear"/>..<see cref="LastYear"/>.</summary>
    public static IReadOnlyDictionary<DateOnly, string> Of(int year) => Years.GetOrAdd(year, Compute);

    /// <summary>The name of the holiday, or null when the day is none.</summary>
    public static string? NameOf(DateOnly day) => Of(day.Year).GetValueOrDefault(day);

    private static FrozenDictionary<DateOnly, string> Compute(int year)
    {
        if (year is < FirstYear or > LastYear)
        {
            return FrozenDictionary<DateOnly, string>.Empty;
        }

        var days = new Dictionary<DateOnly, string>();
        var newer = year >= RevisionOf2024;
        Add(days, new(year, 1, 1), 1, "元旦");
        Add(days, LunarDay(year, 1, 1).AddDays(newer ? -1 : 0), newer ? 4 : 3, "春节");
        Add(days, SolarTerm.Qingming(year), 1, "清明节");
        Add(days, new(year, 5, 1), newer ? 2 : 1, "劳动节");
        Add(days, LunarDay(year, 5, 5), 1, "端午节");
        Add(days, LunarDay(year, 8, 15), 1, "中秋节");
        Add(days, new(year, 10, 1), 3, "国庆节");
        return days.ToFrozenDictionary();
    }

    /// <summary>Two holidays can meet, as Mid-Autumn and National Day did in 2020.</summary>
    private static void Add(Dictionary<DateOnly, string> days, DateOnly first, int count, string name)
    {
        for (var day = first; day < first.AddDays(count); day = day.AddDays(1))
        {
            days[day] = days.TryGetValue(day, out var other) ? $"{name}、{other}" : name;
        }
    }

    private static DateOnly LunarDay(int year, int month, int day)
    {
        // The calendar numbers 13 months in a leap year; a leap month comes after the month whose name it repeats.
        var leap = Lunar.GetLeapMonth(year);
        var number = leap > 0 && month >= leap ? month + 1 : month;
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, number, day, 0, 0, 0, 0));
    }
}
