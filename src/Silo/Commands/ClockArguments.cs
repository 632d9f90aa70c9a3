using System.Globalization;
using Oversight.Grains.Errors;
using Oversight.Grains.Law;
using Oversight.Grains.Law.Clock;
using Oversight.Grains.Subjects;

namespace Oversight.Silo.Commands;

/// <summary>What was written after <c>clock</c>, and what it means. Every error names the option.</summary>
internal sealed record ClockArguments(string? From, string? Rule, string? Limit, IReadOnlyList<string> Pauses, IReadOnlyList<string> Extensions, string? Rolls)
{
    private const string FromForm = "must be a day, 2026-04-30, or a time in China, 2026-04-30T16:30";

    private static readonly string[] Times = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss"];
    private static readonly string[] TimesWithOffset = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK"];

    public static bool IsEnglish(string? language) => language switch
    {
        null or "zh" => false,
        "en" => true,
        _ => throw Wrong("--lang", language, "must be zh or en"),
    };

    /// <summary>The start of the clock; a day begins at midnight in Asia/Shanghai.</summary>
    public DateTimeOffset Start()
    {
        if (string.IsNullOrWhiteSpace(From))
        {
            throw Wrong("--from", From, FromForm);
        }

        if (DateOnly.TryParseExact(From, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Midnight(day);
        }

        if (DateTime.TryParseExact(From, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return Midnight(DateOnly.FromDateTime(local)) + local.TimeOfDay;
        }

        return DateTimeOffset.TryParseExact(From, TimesWithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant
            : throw Wrong("--from", From, FromForm);
    }

    /// <summary>The rule and its limit, or the limit alone.</summary>
    public (LawRule? Rule, Limit Limit) Limits(LawOptions options, DateTimeOffset start)
    {
        if (Rule is null == Limit is null)
        {
            throw Wrong(Rule is null ? "--limit" : "--rule", Rule, "give either --rule or --limit");
        }

        if (Rule is null)
        {
            return (null, Grains.Law.Limit.Parse(Limit, "--limit"));
        }

        var rule = Find(LawBook.Load(options.RulesFolder), ChinaTime.Day(start));
        return rule.Limit is { } limit
            ? (rule, limit)
            : throw Wrong("--rule", Rule, $"has no number ({rule.WithoutLimit}): {rule.Article}, {rule.Text}");
    }

    public IReadOnlyList<Pause> ParsedPauses() => [.. Pauses.Select(pause => Pause.Parse(pause, "--pause"))];

    public IReadOnlyList<Extension> ParsedExtensions() => [.. Extensions.Select(limit => new Extension(Grains.Law.Limit.Parse(limit, "--extend")))];

    public RollOver? ParsedRolls() => Rolls is null ? null : LawOptions.ParseRolls(Rolls, "--rolls");

    /// <summary>An error of the clock in the words of the command line.</summary>
    public InvalidInputException Named(InvalidInputException error)
    {
        var option = error.Field switch
        {
            "start" or "date" => "--from",
            "limit" => Rule is null ? "--limit" : "--rule",
            "pauses" => "--pause",
            "extensions" => "--extend",
            { } field when field.StartsWith("--", StringComparison.Ordinal) => field,
            _ => null,
        };
        return option is null ? error : Wrong(option, error.Value, error.Rule ?? error.Message);
    }

    private static DateTimeOffset Midnight(DateOnly day)
    {
        // Checked as a day: the years 1 and 9999 have no instant in every zone.
        return ClockRequest.From(day, Grains.Law.Limit.Of(1, LimitUnit.CalendarDays)).Start;
    }

    private LawRule Find(LawBook book, DateOnly day)
    {
        var slash = Rule!.IndexOf('/', StringComparison.Ordinal);
        try
        {
            return slash < 0 ? book.RuleAt(Rule, day) : book.Rule(Rule[..slash], Rule[(slash + 1)..]);
        }
        catch (NotFoundException error)
        {
            throw Wrong("--rule", Rule, error.Message);
        }
    }

    private static InvalidInputException Wrong(string option, string? value, string rule) =>
        new(option, value, rule, $"{option} {(value is null ? "(nothing)" : $"'{OversightException.Shorten(value)}'")}: {rule}");
}
