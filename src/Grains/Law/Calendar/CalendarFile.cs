using System.Globalization;
using System.Text.Json;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Law.Calendar;

/// <summary>
/// Reads the notice of a year in the format of the open data set holiday-cn: <c>{ year, papers, days: [{ name, date, isOffDay }] }</c>.
/// </summary>
internal static class CalendarFile
{
    /// <exception cref="InvalidInputException">Names the file, the place in it, the value and the rule.</exception>
    public static CalendarYear Parse(string text, string file)
    {
        using var document = Read(text, file);
        var root = document.RootElement;
        Require(root.ValueKind == JsonValueKind.Object, file, root.ValueKind.ToString(), "must be an object with year, papers and days");
        var year = YearOf(root, file);
        var papers = Items(root, "papers", file).Select((paper, at) => TextOf(paper, $"{file}: papers[{at}]")).ToList();
        var days = Items(root, "days", file).Select((day, at) => DayOf(day, year, $"{file}: days[{at}]")).ToList();
        CheckDays(days, year, file);
        return new(year, papers, days);
    }

    private static JsonDocument Read(string text, string file)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException error)
        {
            throw new InvalidInputException(file, null, $"must be JSON; line {error.LineNumber + 1} is not");
        }
    }

    private static int YearOf(JsonElement root, string file)
    {
        var valid = root.TryGetProperty("year", out var year) && year.ValueKind == JsonValueKind.Number && year.TryGetInt32(out _);
        Require(valid, $"{file}: year", valid ? null : Raw(root, "year"), "must be a whole number");
        var value = year.GetInt32();
        Require(value >= WorkCalendar.First.Year && value <= WorkCalendar.Last.Year, $"{file}: year", Raw(root, "year"), $"must be {WorkCalendar.First.Year}..{WorkCalendar.Last.Year}");
        var named = Path.GetFileNameWithoutExtension(file);
        Require(named == value.ToString(CultureInfo.InvariantCulture), $"{file}: year", Raw(root, "year"), $"must be the year in the name of the file, {named}");
        return value;
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement root, string name, string file)
    {
        Require(root.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array, $"{file}: {name}", Raw(root, name), "must be a list");
        return items.EnumerateArray();
    }

    private static CalendarYearDay DayOf(JsonElement day, int year, string at)
    {
        Require(day.ValueKind == JsonValueKind.Object, at, day.GetRawText(), "must be an object with name, date and isOffDay");
        var name = TextOf(Property(day, "name", at), $"{at}.name");
        var written = TextOf(Property(day, "date", at), $"{at}.date");
        Require(DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date), $"{at}.date", written, "must be a day written YYYY-MM-DD");
        Require(date.Year == year || (date.Year == year - 1 && date.Month == 12), $"{at}.date", written, $"must lie in {year}, or in the December before");
        var off = Property(day, "isOffDay", at);
        Require(off.ValueKind is JsonValueKind.True or JsonValueKind.False, $"{at}.isOffDay", off.GetRawText(), "must be true or false");
        return new(name, date, off.GetBoolean());
    }

    private static void CheckDays(List<CalendarYearDay> days, int year, string file)
    {
        var twice = days.GroupBy(day => day.Date).FirstOrDefault(group => group.Count() > 1)?.Key;
        Require(twice is null, $"{file}: days", $"{twice:yyyy-MM-dd}", "names a day twice");
        if (days.Count == 0)
        {
            return;
        }

        // A forgotten line would turn a holiday into a working day, and nobody would see it.
        foreach (var (date, name) in StatutoryHolidays.Of(year).OrderBy(holiday => holiday.Key))
        {
            Require(days.Any(day => day.Date == date && day.IsOffDay), $"{file}: days", $"{date:yyyy-MM-dd}", $"must name the statutory holiday {name} as an off day");
        }
    }

    private static JsonElement Property(JsonElement from, string name, string at)
    {
        Require(from.TryGetProperty(name, out var value), $"{at}.{name}", null, "is missing");
        return value;
    }

    private static string TextOf(JsonElement element, string at)
    {
        Require(element.ValueKind == JsonValueKind.String && element.GetString() is { Length: > 0 and <= 500 }, at, element.GetRawText(), "must be a text of 1..500 characters");
        return element.GetString()!;
    }

    private static string? Raw(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value.GetRawText() : null;

    private static void Require(bool holds, string field, string? value, string rule)
    {
        if (!holds)
        {
            throw new InvalidInputException(field, value, rule, value is null ? null : $"{field}: '{OversightException.Shorten(value)}' {rule}");
        }
    }
}
