namespace Oversight.Grains.Matters.Clocks;

/// <summary>The settings <c>Clock:*</c>: what the law leaves to the office.</summary>
public sealed class ClockOptions
{
    public const string Section = "Clock";

    /// <summary>Yellow from so many working days before the due day; a limit in hours warns at half of it.</summary>
    public int NearWorkingDays { get; set; } = 5;

    /// <summary>Red from so many working days before the due day; a limit in hours at the last quarter.</summary>
    public int UrgentWorkingDays { get; set; } = 2;

    /// <summary>How often the sweep looks for deadlines, in seconds.</summary>
    public int SweepSeconds { get; set; } = 60;
}
