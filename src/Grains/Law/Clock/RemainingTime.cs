using Oversight.Grains.Law.Calendar;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Law.Clock;

/// <summary>Counts what is left between now and the end of a clock.</summary>
internal static class RemainingTime
{
    public static Remaining Of(Deadline deadline, DateTimeOffset now)
    {
        if (deadline.Request.Limit.Unit == LimitUnit.Hours)
        {
            return new((int)Math.Floor(Math.Clamp((deadline.DueInstant - now).TotalHours, int.MinValue, int.MaxValue)), LimitUnit.Hours);
        }

        var today = ChinaTime.Day(now);
        if (DayCount.Parts(deadline.Request)[^1].Unit != LimitUnit.WorkingDays)
        {
            return new(deadline.Due.DayNumber - today.DayNumber, LimitUnit.CalendarDays);
        }

        var amount = today <= deadline.Due
            ? WorkingDaysAfter(deadline.Calendar, today, deadline.Due)
            : -Math.Max(1, WorkingDaysAfter(deadline.Calendar, deadline.Due, today));
        return new(amount, LimitUnit.WorkingDays);
    }

    private static int WorkingDaysAfter(WorkCalendar calendar, DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from; day < to && day < WorkCalendar.Last;)
        {
            day = day.AddDays(1);
            count += day >= WorkCalendar.First && calendar.IsWorking(day) ? 1 : 0;
        }

        return count;
    }
}
