using System.Globalization;
using Oversight.Grains.Law;
using Oversight.Grains.Law.Calendar;
using Oversight.Grains.Law.Clock;

namespace Oversight.Grains.Tests.Law;

/// <summary>Short words for the stories of the clock.</summary>
internal static class Clocks
{
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static ClockRequest Request(string from, string limit, params string[] pauses) =>
        ClockRequest.From(Day(from), Limit.Parse(limit)) with { Pauses = [.. pauses.Select(pause => Pause.Parse(pause))] };

    public static Deadline Compute(this ClockRequest request) => StatutoryClock.Compute(request, WorkCalendars.Default);

    public static string Due(string from, string limit, RollOver rolls = RollOver.Break) =>
        Text((Request(from, limit) with { RollsOver = rolls }).Compute().Due);
}
