using Oversight.Grains.Law.Calendar;

namespace Oversight.Grains.Law.Clock;

/// <summary>Counts limits in working days, days, months and years from day zero to the last day, before it moves on.</summary>
internal sealed class DayCount(ClockRequest request, WorkCalendar calendar, PausedDays paused)
{
    /// <summary>The limit with its extensions, those of the same unit added up: 3m + 3m is 6m, not twice the end of a month.</summary>
    public static IReadOnlyList<(int Amount, LimitUnit Unit)> Parts(ClockRequest request)
    {
        var parts = new List<(int Amount, LimitUnit Unit)>();
        foreach (var limit in request.Extensions.Select(extension => extension.Limit).Prepend(request.Limit))
        {
            var (amount, unit) = limit.Unit == LimitUnit.Years ? (limit.Amount * 12, LimitUnit.Months) : (limit.Amount, limit.Unit);
            var at = parts.FindIndex(part => part.Unit == unit);
            if (at < 0)
            {
                parts.Add((amount, unit));
            }
            else
            {
                parts[at] = (parts[at].Amount + amount, unit);
            }
        }

        return parts;
    }

    public DateOnly LastDay() => Parts(request).Aggregate(request.DayZero, (day, part) => Advance(day, part.Amount, part.Unit));

    private DateOnly Advance(DateOnly day, int amount, LimitUnit unit) => unit switch
    {
        LimitUnit.WorkingDays => Count(day, amount, calendar.IsWorking),
        LimitUnit.Months => Count(day, DaysOfMonths(day, amount), static _ => true),
        _ => Count(day, amount, static _ => true),
    };

    private DateOnly Count(DateOnly day, int amount, Func<DateOnly, bool> counts)
    {
        while (amount > 0)
        {
            day = Next(day);
            if (!paused.Contains(day) && counts(day))
            {
                amount--;
            }
        }

        return day;
    }

    private int DaysOfMonths(DateOnly day, int months)
    {
        var end = ((long)day.Year * 12) + day.Month - 1 + months;
        return end / 12 <= WorkCalendar.Last.Year ? day.AddMonths(months).DayNumber - day.DayNumber : throw ClockBounds.BeyondCalendar(request);
    }

    /// <summary>Where the count would leave the calendar it ends with an error; so it always ends.</summary>
    private DateOnly Next(DateOnly day) => day < WorkCalendar.Last ? day.AddDays(1) : throw ClockBounds.BeyondCalendar(request);
}
