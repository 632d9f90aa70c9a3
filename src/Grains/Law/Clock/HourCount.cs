using Oversight.Grains.Law.Calendar;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Law.Clock;

/// <summary>Counts limits in hours, from the instant of the event: every hour, or those in which an office is open.</summary>
internal sealed class HourCount(ClockRequest request, WorkCalendar calendar, PausedDays paused)
{
    private TimeSpan Total => TimeSpan.FromHours(request.Extensions.Sum(extension => extension.Limit.Amount) + request.Limit.Amount);

    public DateTimeOffset End()
    {
        var remaining = Total;
        foreach (var (from, to) in Windows())
        {
            if (remaining <= to - from)
            {
                return from + remaining;
            }

            remaining -= to - from;
        }

        throw ClockBounds.BeyondCalendar(request);
    }

    /// <summary>How much of a day counts, before <paramref name="end"/>.</summary>
    public TimeSpan On(DateOnly day, DateTimeOffset end)
    {
        if (Window(day) is not var (from, to))
        {
            return TimeSpan.Zero;
        }

        var last = to < end ? to : end;
        return last > from ? last - from : TimeSpan.Zero;
    }

    /// <summary>The spans that count, one a day, in order.</summary>
    private IEnumerable<(DateTimeOffset From, DateTimeOffset To)> Windows()
    {
        for (var day = request.DayZero; day < WorkCalendar.Last; day = day.AddDays(1))
        {
            if (Window(day) is { } window)
            {
                yield return window;
            }
        }
    }

    private (DateTimeOffset From, DateTimeOffset To)? Window(DateOnly day)
    {
        if (paused.Contains(day) || (request.ServiceHours is not null && !calendar.IsWorking(day)))
        {
            return null;
        }

        var midnight = ChinaTime.Start(day);
        var from = request.ServiceHours is { } open ? midnight + open.Opens.ToTimeSpan() : midnight;
        var to = request.ServiceHours is { } close ? midnight + close.Closes.ToTimeSpan() : ChinaTime.Start(day.AddDays(1));
        var start = ChinaTime.Local(request.Start);
        from = from < start ? start : from;
        return from < to ? (from, to) : null;
    }
}
