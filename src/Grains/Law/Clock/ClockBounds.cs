using System.Globalization;
using Oversight.Grains.Errors;
using Oversight.Grains.Law.Calendar;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Law.Clock;

/// <summary>Refuses what cannot be counted, before anything is counted.</summary>
internal static class ClockBounds
{
    private const int MostExtensions = 20;
    private const int MostPauses = 1_000;

    /// <summary>Starts end early enough for the longest limit.</summary>
    private static readonly DateOnly LastStart = new(2099, 12, 31);

    public static DateTimeOffset StartOf(DateOnly day, string field)
    {
        Require(day >= WorkCalendar.First && day <= LastStart, field, Text(day), $"must be {Text(WorkCalendar.First)}..{Text(LastStart)}");
        return ChinaTime.Start(day);
    }

    public static void Check(ClockRequest request)
    {
        var utc = DateOnly.FromDateTime(request.Start.UtcDateTime);
        Require(utc >= WorkCalendar.First && utc <= LastStart, "start", Text(utc), $"must be {Text(WorkCalendar.First)}..{Text(LastStart)}");
        Require(request.Limit.Amount > 0, "limit", "0", "must be 1 or more");
        Require(request.Extensions.Count <= MostExtensions, "extensions", $"{request.Extensions.Count}", $"at most {MostExtensions}");
        Require(request.Pauses.Count <= MostPauses, "pauses", $"{request.Pauses.Count}", $"at most {MostPauses}");
        foreach (var extension in request.Extensions)
        {
            Require(extension.Limit.Amount > 0, "extensions", "0", "must be 1 or more");
            var mixed = (request.Limit.Unit == LimitUnit.Hours) != (extension.Limit.Unit == LimitUnit.Hours);
            Require(!mixed, "extensions", extension.Limit.ToString(), $"hours extend hours, and days extend days: the limit is {request.Limit}");
        }

        foreach (var pause in request.Pauses)
        {
            CheckPause(pause);
        }

        if (request.ServiceHours is { } hours)
        {
            Require(hours.Closes > hours.Opens, "serviceHours", $"{hours.Opens:HH:mm}-{hours.Closes:HH:mm}", "must close after opening, on the same day");
            Require(request.Limit.Unit == LimitUnit.Hours, "serviceHours", request.Limit.ToString(), "are for limits in hours");
        }
    }

    /// <summary>Counting has come to the end of the calendar.</summary>
    public static InvalidInputException BeyondCalendar(ClockRequest request)
    {
        var rule = $"with its extensions and pauses must end by {Text(WorkCalendar.Last)}";
        return new("limit", request.Limit.ToString(), rule, $"limit: {request.Limit} from {Text(request.DayZero)} {rule}");
    }

    private static void CheckPause(Pause pause)
    {
        var text = $"{Text(pause.From)}..{(pause.To is { } to ? Text(to) : string.Empty)}";
        Require(pause.From >= WorkCalendar.First && pause.From <= WorkCalendar.Last, "pauses", text, $"must lie in {Text(WorkCalendar.First)}..{Text(WorkCalendar.Last)}");
        if (pause.To is { } last)
        {
            // One day before the first is a pause that was ended on its first day: no day of it is left.
            Require(last.DayNumber >= pause.From.DayNumber - 1, "pauses", text, "must not end before it begins");
            Require(last <= WorkCalendar.Last, "pauses", text, $"must lie in {Text(WorkCalendar.First)}..{Text(WorkCalendar.Last)}");
        }
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Require(bool holds, string field, string value, string rule)
    {
        if (!holds)
        {
            throw new InvalidInputException(field, value, rule, $"{field}: '{value}' {rule}");
        }
    }
}
