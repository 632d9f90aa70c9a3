namespace Oversight.Grains.Law.Calendar;

/// <summary>What a day is to whoever counts days.</summary>
public enum DayKind
{
    /// <summary>Monday to Friday, and no notice says otherwise.</summary>
    WorkingDay = 0,

    /// <summary>A Saturday or Sunday on which people work in exchange for a day of a break (调休).</summary>
    MakeUpDay = 1,

    /// <summary>An ordinary Saturday or Sunday.</summary>
    Weekend = 2,

    /// <summary>Off by the yearly notice, as a part of a break, without being the holiday itself.</summary>
    BreakDay = 3,

    /// <summary>The holiday proper (法定节假日) of the State Council's regulation on holidays.</summary>
    Holiday = 4,
}
