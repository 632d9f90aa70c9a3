using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Law.Calendar;

/// <summary>
/// Says of every day from <see cref="First"/> to <see cref="Last"/> what it is. Immutable; a new notice makes a new calendar
/// (<see cref="WorkCalendars"/>).
/// </summary>
public sealed class WorkCalendar
{
    private readonly DayKind[] known;
    private readonly FrozenDictionary<DateOnly, string> names;
    private readonly FrozenSet<int>? published;

    private WorkCalendar(DayKind[] days, Dictionary<DateOnly, string> holidays, IEnumerable<int>? years)
    {
        known = days;
        names = holidays.ToFrozenDictionary();
        published = years?.ToFrozenSet();
        Version = Digest(days, published);
    }

    /// <summary>The first day that can be asked for.</summary>
    public static DateOnly First { get; } = new(1950, 1, 1);

    /// <summary>The last day that can be asked for.</summary>
    public static DateOnly Last { get; } = new(2100, 12, 31);

    /// <summary>Changes whenever a day changes: a date computed on another version is worth computing again. 12 hex digits.</summary>
    public string Version { get; }

    /// <summary>The calendar of China from the notices that are known.</summary>
    /// <exception cref="InvalidInputException">Two notices contradict each other, or are for the same year.</exception>
    public static WorkCalendar FromNotices(IEnumerable<CalendarYear> notices)
    {
        var kinds = WeekdaysAndWeekends();
        var holidays = new Dictionary<DateOnly, string>();
        var years = new HashSet<int>();
        foreach (var notice in notices)
        {
            Require(years.Add(notice.Year), "year", $"{notice.Year}", "one notice a year");
            foreach (var day in notice.Days)
            {
                var kind = KindOf(day);
                Require(holidays.TryAdd(day.Date, day.Name) || kinds[At(day.Date)] == kind, "date", $"{day.Date:yyyy-MM-dd}", "two notices say different things of this day");
                kinds[At(day.Date)] = kind;
            }

            if (!notice.IsPublished)
            {
                years.Remove(notice.Year);
            }
        }

        return new(kinds, holidays, years);
    }

    /// <summary>A calendar of any other country or office: Monday to Friday except these days; it is final for every year.</summary>
    /// <param name="offDays">Days off, with the name of each.</param>
    public static WorkCalendar FromOffDays(IReadOnlyDictionary<DateOnly, string> offDays)
    {
        var kinds = WeekdaysAndWeekends();
        foreach (var day in offDays.Keys)
        {
            kinds[At(day)] = DayKind.Holiday;
        }

        return new(kinds, new(offDays), years: null);
    }

    /// <summary>Whether the notice for the year is known; without it dates in that year are provisional.</summary>
    public bool IsPublished(int year) => published?.Contains(year) ?? true;

    /// <exception cref="InvalidInputException">The day lies outside <see cref="First"/>..<see cref="Last"/>.</exception>
    public CalendarDay Day(DateOnly date) => new(date, known[At(date)], names.GetValueOrDefault(date), IsPublished(date.Year));

    public bool IsWorking(DateOnly date) => known[At(date)] is DayKind.WorkingDay or DayKind.MakeUpDay;

    /// <summary>The holiday proper. None is known where there is no notice, so that every reading counts such a year the same way.</summary>
    public bool IsHoliday(DateOnly date) => known[At(date)] == DayKind.Holiday;

    private static DayKind KindOf(CalendarYearDay day) => day switch
    {
        // The notice of January 2020 names the Monday on which work began again.
        { IsOffDay: false } => IsWeekend(day.Date) ? DayKind.MakeUpDay : DayKind.WorkingDay,
        _ when StatutoryHolidays.NameOf(day.Date) is not null => DayKind.Holiday,
        _ => DayKind.BreakDay,
    };

    private static DayKind[] WeekdaysAndWeekends()
    {
        var kinds = new DayKind[Last.DayNumber - First.DayNumber + 1];
        for (var at = 0; at < kinds.Length; at++)
        {
            kinds[at] = IsWeekend(First.AddDays(at)) ? DayKind.Weekend : DayKind.WorkingDay;
        }

        return kinds;
    }

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static int At(DateOnly date)
    {
        Require(date >= First && date <= Last, "date", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"must be {First:yyyy-MM-dd}..{Last:yyyy-MM-dd}");
        return date.DayNumber - First.DayNumber;
    }

    private static string Digest(DayKind[] days, FrozenSet<int>? finalYears)
    {
        var years = finalYears is null ? "every" : string.Join(',', finalYears.Order());
        return Convert.ToHexStringLower(SHA256.HashData([.. Encoding.ASCII.GetBytes(years), .. Array.ConvertAll(days, kind => (byte)kind)]))[..12];
    }

    private static void Require(bool holds, string field, string value, string rule)
    {
        if (!holds)
        {
            throw new InvalidInputException(field, value, rule, $"{field}: '{value}' {rule}");
        }
    }
}
