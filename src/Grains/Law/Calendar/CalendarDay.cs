namespace Oversight.Grains.Law.Calendar;

/// <summary>One day of a <see cref="WorkCalendar"/>.</summary>
/// <param name="Date">The day, in Asia/Shanghai.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Holiday">Name of the holiday that makes the day off, or for which it is worked: 国庆节.</param>
/// <param name="IsPublished">False where the notice for the year is not known: the kind is then only Monday to Friday or weekend.</param>
public readonly record struct CalendarDay(DateOnly Date, DayKind Kind, string? Holiday, bool IsPublished)
{
    public bool IsWorking => Kind is DayKind.WorkingDay or DayKind.MakeUpDay;

    /// <summary>Off because of a holiday, not only because it is a weekend.</summary>
    public bool IsBreak => Kind is DayKind.BreakDay or DayKind.Holiday;
}
