using Oversight.Grains.Law;
using Oversight.Grains.Law.Calendar;
using Oversight.Grains.Law.Clock;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Matters.Clocks;

/// <summary>When to warn before a deadline. No rule says so: the days are settings of the office.</summary>
internal static class Warnings
{
    public static (DateTimeOffset? Near, DateTimeOffset? Urgent) Before(
        Deadline deadline, DateTimeOffset startedAt, WorkCalendar calendar, ClockOptions options)
    {
        if (deadline.Request.Limit.Unit == LimitUnit.Hours)
        {
            var whole = deadline.DueInstant - startedAt;
            return (deadline.DueInstant - (whole / 2), deadline.DueInstant - (whole / 4));
        }

        return (Back(deadline.Due, options.NearWorkingDays), Back(deadline.Due, options.UrgentWorkingDays));

        // A warning that lies before the start comes at once, at the first sweep.
        DateTimeOffset Back(DateOnly due, int workingDays)
        {
            var day = due;
            for (var left = workingDays; left > 0 && day > WorkCalendar.First.AddDays(1);)
            {
                day = day.AddDays(-1);
                left -= calendar.IsWorking(day) ? 1 : 0;
            }

            var at = ChinaTime.Start(day);
            return at > startedAt ? at : startedAt;
        }
    }
}
