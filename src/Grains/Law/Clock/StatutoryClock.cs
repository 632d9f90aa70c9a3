using Oversight.Grains.Errors;
using Oversight.Grains.Law.Calendar;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Law.Clock;

/// <summary>
/// Computes when a time limit ends: Order 121 art 45, Order 2 art 80. A pure function: the same request on the same calendar
/// has the same answer. docs/clock.md tells the rules.
/// </summary>
public static class StatutoryClock
{
    /// <exception cref="InvalidInputException">The request cannot be counted; names field, value and rule.</exception>
    public static Deadline Compute(ClockRequest request, WorkCalendar calendar)
    {
        ClockBounds.Check(request);
        var paused = new PausedDays(request);
        return request.Limit.Unit == LimitUnit.Hours ? Hours(request, calendar, paused) : Days(request, calendar, paused);
    }

    private static Deadline Days(ClockRequest request, WorkCalendar calendar, PausedDays paused)
    {
        var last = new DayCount(request, calendar, paused).LastDay();
        var parts = DayCount.Parts(request);

        // A count of working days ends on one by construction.
        var rolls = parts[^1].Unit == LimitUnit.WorkingDays ? RollOver.None : request.RollsOver;
        var due = RollingOver.Roll(request, calendar, paused, last, rolls);
        var strict = rolls is RollOver.Break or RollOver.AnyOffDay ? RollingOver.Roll(request, calendar, paused, last, RollOver.Holiday) : due;
        var dependsFrom = parts.Any(part => part.Unit == LimitUnit.WorkingDays) ? request.DayZero.AddDays(1) : last;
        var depends = rolls != RollOver.None || dependsFrom < last || parts[^1].Unit == LimitUnit.WorkingDays;
        return new(request, calendar, paused)
        {
            Due = due,
            DueInstant = ChinaTime.Start(due.AddDays(1)),
            RawDue = last,
            EarlierReading = strict < due ? strict : null,
            Provisional = depends && !AllPublished(calendar, dependsFrom, due),
        };
    }

    private static Deadline Hours(ClockRequest request, WorkCalendar calendar, PausedDays paused)
    {
        var end = new HourCount(request, calendar, paused).End();
        var due = ChinaTime.Day(end);
        return new(request, calendar, paused)
        {
            Due = due,
            DueInstant = end,
            RawDue = due,
            Provisional = request.ServiceHours is not null && !AllPublished(calendar, request.DayZero, due),
        };
    }

    private static bool AllPublished(WorkCalendar calendar, DateOnly from, DateOnly to)
    {
        for (var year = from.Year; year <= to.Year; year++)
        {
            if (!calendar.IsPublished(year))
            {
                return false;
            }
        }

        return true;
    }
}
