using System.Globalization;

namespace Oversight.Grains.Network;

/// <summary>The same hours on some days of the week: days from 1 (Monday) to 7, minutes from midnight, the end not included.</summary>
public readonly record struct DutySpan(int FirstDay, int LastDay, int Opens, int Closes)
{
    private static readonly string[] Days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public bool Covers(int day, int minute) => day >= FirstDay && day <= LastDay && minute >= Opens && minute < Closes;

    /// <summary>09:00-17:00.</summary>
    public string Hours => string.Create(CultureInfo.InvariantCulture, $"{Opens / 60:D2}:{Opens % 60:D2}-{Closes / 60:D2}:{Closes % 60:D2}");

    public override string ToString() => FirstDay == LastDay ? $"{Days[FirstDay - 1]} {Hours}" : $"{Days[FirstDay - 1]}-{Days[LastDay - 1]} {Hours}";
}
