using Oversight.Grains.Law.Calendar;

namespace Oversight.Grains.Law.Clock;

/// <summary>Tells of each day between start and end whether it counted and why.</summary>
internal sealed class Explaining(Deadline deadline, PausedDays paused)
{
    private readonly ClockRequest request = deadline.Request;
    private readonly WorkCalendar calendar = deadline.Calendar;
    private readonly List<ExplainedDay> days = [];
    private int number;

    public IReadOnlyList<ExplainedDay> Days()
    {
        if (request.Limit.Unit == LimitUnit.Hours)
        {
            ExplainHours();
            return days;
        }

        Add(request.DayZero, DayReason.Start, counted: false);
        var day = request.DayZero;
        foreach (var (amount, unit) in DayCount.Parts(request))
        {
            day = Part(day, amount, unit);
        }

        Roll(day);
        return days;
    }

    private DateOnly Part(DateOnly day, int amount, LimitUnit unit)
    {
        var left = unit == LimitUnit.Months ? day.AddMonths(amount).DayNumber - day.DayNumber : amount;
        while (left > 0)
        {
            day = day.AddDays(1);
            var counted = !paused.Contains(day) && (unit != LimitUnit.WorkingDays || calendar.IsWorking(day));
            left -= counted ? 1 : 0;
            Add(day, ReasonFor(day, unit), counted);
        }

        return day;
    }

    private DayReason ReasonFor(DateOnly day, LimitUnit unit)
    {
        if (paused.Contains(day))
        {
            return DayReason.Paused;
        }

        if (unit != LimitUnit.WorkingDays)
        {
            return day == deadline.RawDue && deadline.Due > day ? DayReason.RolledOver : DayReason.CalendarDay;
        }

        return calendar.Day(day).Kind switch
        {
            DayKind.WorkingDay => DayReason.WorkingDay,
            DayKind.MakeUpDay => DayReason.MakeUpDay,
            DayKind.Weekend => DayReason.Weekend,
            DayKind.BreakDay => DayReason.BreakDay,
            _ => DayReason.Holiday,
        };
    }

    private void Roll(DateOnly day)
    {
        while (day < deadline.Due)
        {
            day = day.AddDays(1);
            var reason = day == deadline.Due ? DayReason.RolledTo : paused.Contains(day) ? DayReason.Paused : DayReason.RolledOver;
            Add(day, reason, counted: false);
        }
    }

    private void ExplainHours()
    {
        var count = new HourCount(request, calendar, paused);
        for (var day = request.DayZero; day <= deadline.Due; day = day.AddDays(1))
        {
            var span = count.On(day, deadline.DueInstant);
            if (span > TimeSpan.Zero)
            {
                var known = calendar.Day(day);
                var (chinese, english) = DayTexts.OfHours(known, span);
                days.Add(new(day, Counted: true, Number: null, DayReason.Hours, !known.IsPublished, chinese, english));
            }
            else if (day < deadline.Due)
            {
                Add(day, paused.Contains(day) ? DayReason.Paused : DayReason.Closed, counted: false);
            }
        }
    }

    private void Add(DateOnly day, DayReason reason, bool counted)
    {
        var known = calendar.Day(day);
        var (chinese, english) = DayTexts.Of(known, reason, counted, reason == DayReason.Paused ? paused.ReasonOn(day) : null);
        days.Add(new(day, counted, counted ? ++number : null, reason, !known.IsPublished, chinese, english));
    }
}
