using System.Globalization;
using Oversight.Api.Resources;
using Oversight.Grains.Law.Clock;

namespace Oversight.Api.Console.Case;

/// <summary>Lays the days of a clock out in months.</summary>
internal static class ClockMonths
{
    private const int DaysOfWeek = 7;

    public static IReadOnlyList<ClockMonth> Of(Deadline deadline, DateOnly today, Texts texts, bool english)
    {
        var days = deadline.Explanation.ToDictionary(day => day.Date);
        var first = deadline.Explanation[0].Date;
        var last = deadline.Explanation[^1].Date;
        var months = new List<ClockMonth>();
        for (var month = new DateOnly(first.Year, first.Month, 1); month <= last; month = month.AddMonths(1))
        {
            months.Add(new((month.Year * 100) + month.Month, [.. Weeks(month).Select(Week)]));
        }

        return months;

        IReadOnlyList<ClockDay?> Week(IEnumerable<DateOnly?> dates) => [.. dates.Select(date => date is { } day ? Day(day) : null)];

        ClockDay Day(DateOnly date)
        {
            var known = days.GetValueOrDefault(date);
            var due = date == deadline.Due && deadline.PausedSince is null;
            var classes = string.Join(' ', new[] { Class(known), due ? "due" : null, date == today ? "today" : null }.OfType<string>());
            var words = new[] { known is null ? null : english ? known.English : known.Chinese, due ? texts["Clock.KeyDue"] : null, date == today ? texts["Clock.Today"] : null };
            var why = string.Join(texts["Format.ListSeparator"], words.OfType<string>());
            return new(date, classes, due && known?.Number is null ? texts["Clock.MarkDue"] : Mark(known, texts), why.Length == 0 ? null : why, date == today);
        }
    }

    private static string Class(ExplainedDay? day) => day?.Reason switch
    {
        null => "out",
        DayReason.Start => "start",
        DayReason.MakeUpDay => "counted makeup",
        DayReason.Paused => "pause",
        _ => day.Counted ? "counted" : "off",
    };

    private static string Mark(ExplainedDay? day, Texts texts) => day switch
    {
        null => string.Empty,
        { Reason: DayReason.MakeUpDay, Number: { } number } => texts["Clock.MarkMakeUp"] + number.ToString(CultureInfo.InvariantCulture),
        { Number: { } number } => number.ToString(CultureInfo.InvariantCulture),
        { Reason: DayReason.Start } => texts["Clock.MarkStart"],
        { Reason: DayReason.Paused } => texts["Clock.MarkPause"],
        { Reason: DayReason.RolledOver or DayReason.RolledTo } => texts["Clock.MarkRolled"],
        { Counted: true } => "·",
        _ => texts["Clock.MarkOff"],
    };

    private static IEnumerable<IEnumerable<DateOnly?>> Weeks(DateOnly month)
    {
        var before = ((int)month.DayOfWeek + 6) % DaysOfWeek;
        var length = DateTime.DaysInMonth(month.Year, month.Month);
        return Enumerable.Range(0, before + length)
            .Select(place => place < before ? (DateOnly?)null : month.AddDays(place - before))
            .Chunk(DaysOfWeek)
            .Select(week => week.Concat(Enumerable.Repeat<DateOnly?>(null, DaysOfWeek - week.Length)));
    }
}
