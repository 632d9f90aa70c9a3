using System.Globalization;
using System.Text.Json;
using Oversight.Grains.Law;
using Oversight.Testing;

namespace Oversight.Grains.Tests.Law;

/// <summary>
/// The same count once more, day by day and without any of the program's code: from the files themselves, and with the holidays
/// of the regulation as a list that was written down by hand.
/// </summary>
internal static class NaiveCount
{
    private static readonly Dictionary<DateOnly, bool> Named = ReadFiles();

    private static readonly string[][] LunarAndQingming =
    [
        ["2019-02-05", "2019-04-05", "2019-06-07", "2019-09-13"],
        ["2020-01-25", "2020-04-04", "2020-06-25", "2020-10-01"],
        ["2021-02-12", "2021-04-04", "2021-06-14", "2021-09-21"],
        ["2022-02-01", "2022-04-05", "2022-06-03", "2022-09-10"],
        ["2023-01-22", "2023-04-05", "2023-06-22", "2023-09-29"],
        ["2024-02-10", "2024-04-04", "2024-06-10", "2024-09-17"],
        ["2025-01-29", "2025-04-04", "2025-05-31", "2025-10-06"],
        ["2026-02-17", "2026-04-05", "2026-06-19", "2026-09-25"],
    ];

    /// <summary>The holidays proper of 2019 to 2026.</summary>
    public static IReadOnlySet<DateOnly> Holidays { get; } = Enumerable.Range(0, 8).SelectMany(HolidaysOf).ToHashSet();

    public static bool Works(DateOnly day) => Named.TryGetValue(day, out var off) ? !off : day.DayOfWeek is not DayOfWeek.Saturday and not DayOfWeek.Sunday;

    public static DateOnly Due(DateOnly start, string limit, (DateOnly From, DateOnly To)[] pauses, RollOver rolls)
    {
        var working = limit.EndsWith("wd", StringComparison.Ordinal);
        var last = start;
        for (var left = Days(start, limit); left > 0;)
        {
            last = last.AddDays(1);
            if (!Paused(last) && (!working || Works(last)))
            {
                left--;
            }
        }

        var due = last;
        while (!working && (Rolls(due) || (due > last && Paused(due))))
        {
            due = due.AddDays(1);
        }

        return due;

        bool Paused(DateOnly day) => pauses.Any(pause => pause.From <= day && day <= pause.To);

        bool Rolls(DateOnly day) => rolls switch
        {
            RollOver.Break => Named.GetValueOrDefault(day),
            RollOver.Holiday => Holidays.Contains(day),
            RollOver.AnyOffDay => !Works(day),
            _ => false,
        };
    }

    private static int Days(DateOnly start, string limit)
    {
        var amount = int.Parse(limit.TrimEnd('w', 'd', 'm'), CultureInfo.InvariantCulture);
        if (!limit.EndsWith('m'))
        {
            return amount;
        }

        var (year, month) = (start.Year, start.Month);
        for (var left = amount; left > 0; left--)
        {
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        }

        var end = new DateOnly(year, month, Math.Min(start.Day, DateTime.DaysInMonth(year, month)));
        return end.DayNumber - start.DayNumber;
    }

    private static IEnumerable<DateOnly> HolidaysOf(int at)
    {
        var year = 2019 + at;
        var newYear = Clocks.Day(LunarAndQingming[at][0]);
        string[] fixedDays = year < 2025 ? ["01-01", "05-01", "10-01", "10-02", "10-03"] : ["01-01", "05-01", "05-02", "10-01", "10-02", "10-03"];
        var spring = year < 2025 ? Enumerable.Range(0, 3) : Enumerable.Range(-1, 4);
        return fixedDays.Select(day => Clocks.Day($"{year}-{day}"))
            .Concat(spring.Select(newYear.AddDays))
            .Concat(LunarAndQingming[at][1..].Select(Clocks.Day));
    }

    private static Dictionary<DateOnly, bool> ReadFiles()
    {
        var named = new Dictionary<DateOnly, bool>();
        foreach (var file in Directory.GetFiles(Repository.File("reference", "calendar"), "*.json"))
        {
            using var text = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var day in text.RootElement.GetProperty("days").EnumerateArray())
            {
                named[Clocks.Day(day.GetProperty("date").GetString()!)] = day.GetProperty("isOffDay").GetBoolean();
            }
        }

        return named;
    }
}
