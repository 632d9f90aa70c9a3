using System.Collections.Immutable;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Silo.Import.Csv;

namespace Oversight.Silo.Import.Mappings;

/// <summary>One line seen through a mapping. Reading a field that breaks a rule gives nothing and keeps the problem, so that a line's problems are all reported at once.</summary>
internal sealed class MappedRow(RowMapper mapper, CsvLine line)
{
    private readonly List<LineProblem> _problems = [];

    public long Number => line.Number;

    public string Source => mapper.Source;

    public bool LimitsRunHere => mapper.LimitsRunHere;

    public IReadOnlyList<LineProblem> Problems => _problems;

    /// <summary>A text of one line, at most so long; null when there is none.</summary>
    public string? Line(string field, int max, bool required = false) =>
        Checked(field, required, text => TextRules.OptionalLine(field, text, max));

    /// <summary>A text of several lines.</summary>
    public string? Text(string field, int max, bool required = false) =>
        Checked(field, required, text => TextRules.Optional(field, text, max));

    /// <summary>One of the names of an enumeration, in any case.</summary>
    public T? Choice<T>(string field, bool required = false)
        where T : struct, Enum => Translated(field, required) is { } text ? Choice<T>(field, text) : null;

    /// <summary>A list of names of an enumeration, each once.</summary>
    public ImmutableArray<T> Choices<T>(string field)
        where T : struct, Enum
    {
        if (mapper.Field(field) is not { } mapped || mapped.Raw(line.Fields) is not { } raw) return [];
        return [.. mapped.Parts(raw)
            .Select(part => Translated(mapped, part) is { } text ? Choice<T>(field, text) : null)
            .OfType<T>().Distinct()];
    }

    public DateOnly? Day(string field, bool required = false)
    {
        if (Translated(field, required) is not { } text) return null;
        if (Times.TryDay(text, mapper.Field(field)!.Dates, out var day)) return day;
        AddBadTime(field, text, "a date");
        return null;
    }

    /// <summary>An instant; a date without a time is its first instant in the rule's zone.</summary>
    public DateTimeOffset? Instant(string field, bool required = false)
    {
        if (Translated(field, required) is not { } text) return null;
        var mapped = mapper.Field(field)!;
        if (Times.TryInstant(text, mapped.Dates, mapped.Zone, out var time)) return time;
        AddBadTime(field, text, "a date or a time");
        return null;
    }

    /// <summary>Reads a text with a parser of the domain.</summary>
    public T? Parse<T>(string field, Func<string, T> parse, bool required = false)
        where T : struct
    {
        if (Translated(field, required) is not { } text) return null;
        try
        {
            return parse(text);
        }
        catch (InvalidInputException e)
        {
            Add(field, text, e.Rule ?? e.Message);
            return null;
        }
    }

    public void Add(string field, string? value, string rule) => _problems.Add(new(mapper.Field(field)?.Shown ?? field, value, rule));

    private string? Checked(string field, bool required, Action<string> check)
    {
        if (Translated(field, required) is not { } text) return null;
        try
        {
            check(text);
            return text;
        }
        catch (InvalidInputException e)
        {
            Add(field, text, e.Rule ?? e.Message);
            return null;
        }
    }

    private string? Translated(string field, bool required)
    {
        var mapped = mapper.Field(field);
        var raw = mapped is not null && IsWanted(mapped) ? mapped.Raw(line.Fields) : null;
        if (raw is not null) return Translated(mapped!, raw);
        if (required) Add(field, null, "must not be empty");
        return null;
    }

    private string? Translated(MappedField mapped, string raw)
    {
        if (mapped.TryTranslate(raw, out var text)) return text;
        Add(mapped.Name, raw, "is not in the mapping's table of values");
        return null;
    }

    // A field that only goes with another one is empty while that one is.
    private bool IsWanted(MappedField mapped) =>
        mapped.OnlyWith is not { } other || mapper.Field(other) is { } with && with.Raw(line.Fields) is { } raw && (!with.TryTranslate(raw, out var text) || text is not null);

    private T? Choice<T>(string field, string text)
        where T : struct, Enum
    {
        if (!char.IsAsciiDigit(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var value)) return value;
        Add(field, text, $"one of {string.Join(", ", Enum.GetNames<T>())}");
        return null;
    }

    private void AddBadTime(string field, string text, string what)
    {
        var formats = mapper.Field(field)!.Dates;
        Add(field, text, formats.Length == 0 ? $"{what} as 2026-11-30 or 2026-11-30T09:15:00+08:00" : $"{what} as {string.Join(" or ", formats)}");
    }
}
