using System.Globalization;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Law.Clock;

/// <summary>Days that do not count: testing, a request for recusal, a suspended investigation.</summary>
/// <param name="From">The first day that does not count.</param>
/// <param name="To">The last day that does not count; null while the pause goes on.</param>
/// <param name="Reason">Why, for the explanation: 检测鉴定.</param>
public readonly record struct Pause(DateOnly From, DateOnly? To, string? Reason = null)
{
    private const string Form = "must be DATE..DATE, both days included, or DATE.. for a pause that goes on";

    /// <summary>A pause from one event to another: the day of the second already counts again.</summary>
    public static Pause Until(DateOnly from, DateOnly resumed, string? reason = null) => new(from, resumed.AddDays(-1), reason);

    /// <summary><c>2026-05-01..2026-05-10</c>, both days included, or <c>2026-05-01..</c>.</summary>
    /// <exception cref="InvalidInputException">The text is no such range, or ends before it begins.</exception>
    public static Pause Parse(string text, string field = "pause")
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || Day(text[..dots]) is not { } from)
        {
            throw Wrong(field, text, Form);
        }

        var rest = text[(dots + 2)..];
        if (rest.Length == 0)
        {
            return new(from, To: null);
        }

        var to = Day(rest) ?? throw Wrong(field, text, Form);
        return to >= from ? new(from, to) : throw Wrong(field, text, "must not end before it begins");
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static InvalidInputException Wrong(string field, string value, string rule) =>
        new(field, value, rule, $"{field}: '{OversightException.Shorten(value)}' {rule}");
}
