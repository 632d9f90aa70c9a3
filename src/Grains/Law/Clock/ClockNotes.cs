using System.Globalization;
using Oversight.Grains.Law.Calendar;

namespace Oversight.Grains.Law.Clock;

/// <summary>What to say beside a date.</summary>
internal static class ClockNotes
{
    public static IReadOnlyList<ClockNote> Of(Deadline deadline)
    {
        var notes = new List<ClockNote>();
        if (deadline.PausedSince is { } since)
        {
            notes.Add(new("paused", $"自{Text(since)}起暂停至今；所列日期按今日恢复计算", $"paused since {Text(since)}; the date is that of an end of the pause today"));
        }

        if (deadline.Provisional)
        {
            AddUnpublished(notes, deadline);
        }
        else if (IsOpenTurnOfYear(deadline))
        {
            var next = deadline.Due.Year + 1;
            notes.Add(new("turn-of-year", $"{next}年放假安排尚未公布，可能调整12月末的工作日", $"the notice for {next} is not known and may still change the last days of December"));
        }

        if (deadline.EarlierReading is { } earlier)
        {
            notes.Add(new("earlier-reading", $"按较严解释（仅法定节假日当日顺延）为{Text(earlier)}，宜在此日前办结", $"by the stricter reading, in which only the holiday proper moves the last day, it is {Text(earlier)}; better be done by then"));
        }

        return notes;
    }

    private static void AddUnpublished(List<ClockNote> notes, Deadline deadline)
    {
        var years = deadline.Explanation.Where(day => day.Provisional).Select(day => day.Date.Year).Distinct().ToList();
        var list = string.Join('、', years);
        notes.Add(new("unpublished", $"{list}年放假安排未知，暂按周一至周五为工作日推算，公布后重算", $"the notice for {string.Join(", ", years)} is not known: Monday to Friday are taken as working days until it is"));
        foreach (var day in deadline.Explanation.Where(day => day.Provisional && day.Reason is not DayReason.Start and not DayReason.Paused))
        {
            if (StatutoryHolidays.NameOf(day.Date) is { } name && !deadline.Calendar.Day(day.Date).IsBreak && Weighs(deadline, day))
            {
                notes.Add(new("holiday-ahead", $"{Text(day.Date)}为{name}，公布后期满日预计推迟", $"{Text(day.Date)} is {name} by the regulation: expect a later date once the notice is known"));
            }
        }
    }

    /// <summary>A holiday within a count of calendar days changes nothing; on the last day it does.</summary>
    private static bool Weighs(Deadline deadline, ExplainedDay day) =>
        (day.Counted && day.Reason == DayReason.WorkingDay) || day.Date == deadline.Due;

    /// <summary>The notices for 2019 and 2023 named days of the December before.</summary>
    private static bool IsOpenTurnOfYear(Deadline deadline) =>
        deadline.Request.Limit.Unit != LimitUnit.Hours && deadline.Request.RollsOver != RollOver.None
        && deadline.Due is { Month: 12, Day: >= 26 } && !deadline.Calendar.IsPublished(deadline.Due.Year + 1);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
