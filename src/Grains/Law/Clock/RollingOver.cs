using Oversight.Grains.Law.Calendar;

namespace Oversight.Grains.Law.Clock;

/// <summary>Moves a last day that is off to the first day after, as far as the setting says.</summary>
internal static class RollingOver
{
    public static DateOnly Roll(ClockRequest request, WorkCalendar calendar, PausedDays paused, DateOnly last, RollOver rolls)
    {
        var day = last;
        while (Moves(calendar, day, rolls) || (day > last && paused.Contains(day)))
        {
            day = day < WorkCalendar.Last ? day.AddDays(1) : throw ClockBounds.BeyondCalendar(request);
        }

        return day;
    }

    private static bool Moves(WorkCalendar calendar, DateOnly day, RollOver rolls) => rolls switch
    {
        RollOver.Break => calendar.Day(day).IsBreak,
        RollOver.Holiday => calendar.IsHoliday(day),
        RollOver.AnyOffDay => !calendar.IsWorking(day),
        _ => false,
    };
}
