namespace Oversight.Grains.Law.Calendar;

/// <summary>One day that a notice names.</summary>
/// <param name="Name">The holiday: 春节.</param>
/// <param name="Date">The day; a notice for January may begin in the December before.</param>
/// <param name="IsOffDay">True: off. False: worked, as a rule a Saturday or Sunday made up for.</param>
public sealed record CalendarYearDay(string Name, DateOnly Date, bool IsOffDay);
