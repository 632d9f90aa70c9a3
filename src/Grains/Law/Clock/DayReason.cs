namespace Oversight.Grains.Law.Clock;

/// <summary>Why a day counts or does not; the texts are in <see cref="DayTexts"/>.</summary>
public enum DayReason
{
    /// <summary>Day zero: the day of the event.</summary>
    Start = 0,

    WorkingDay = 1,

    MakeUpDay = 2,

    /// <summary>A day of a limit in calendar days, months or years.</summary>
    CalendarDay = 3,

    Weekend = 4,

    BreakDay = 5,

    Holiday = 6,

    Paused = 7,

    /// <summary>The last day was off, or this one is: the end moves on.</summary>
    RolledOver = 8,

    /// <summary>The first day after: the end has moved here.</summary>
    RolledTo = 9,

    /// <summary>Hours of this day count.</summary>
    Hours = 10,

    /// <summary>Outside the hours that count.</summary>
    Closed = 11,
}
