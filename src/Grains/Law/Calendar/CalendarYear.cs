namespace Oversight.Grains.Law.Calendar;

/// <summary>The notice for one year as a file has it, checked by <see cref="CalendarFile"/>.</summary>
/// <param name="Year">The year that the notice is for.</param>
/// <param name="Papers">Addresses of the State Council's papers.</param>
/// <param name="Days">Days that are not what their day of the week says; empty while the notice is not out.</param>
public sealed record CalendarYear(int Year, IReadOnlyList<string> Papers, IReadOnlyList<CalendarYearDay> Days)
{
    public bool IsPublished => Days.Count > 0;
}
