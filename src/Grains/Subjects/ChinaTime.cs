namespace Oversight.Grains.Subjects;

/// <summary>The one place that names the zone in which days, months and years are counted: Asia/Shanghai.</summary>
public static class ChinaTime
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>Year and month as one number, 202611 for November 2026.</summary>
    public static int Month(DateTimeOffset instant)
    {
        var local = Local(instant);
        return (local.Year * 100) + local.Month;
    }

    public static int Year(DateTimeOffset instant) => Local(instant).Year;

    /// <summary>The first instant of a day.</summary>
    public static DateTimeOffset Start(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight));
    }
}
