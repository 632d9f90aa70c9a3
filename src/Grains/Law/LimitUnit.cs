namespace Oversight.Grains.Law;

/// <summary>How a time limit is counted.</summary>
public enum LimitUnit
{
    /// <summary>工作日, written <c>7wd</c>.</summary>
    WorkingDays = 0,

    /// <summary>自然日, written <c>60d</c>.</summary>
    CalendarDays = 1,

    /// <summary>月, written <c>3m</c>; ends on the day of the same number, or on the last of a shorter month.</summary>
    Months = 2,

    /// <summary>年, written <c>2y</c>.</summary>
    Years = 3,

    /// <summary>小时, written <c>48h</c>; natural hours unless service hours are given.</summary>
    Hours = 4,
}
