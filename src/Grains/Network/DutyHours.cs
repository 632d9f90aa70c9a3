using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Oversight.Grains.Errors;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Network;

/// <summary>
/// When somebody is there in an ordinary week: <c>Mon-Fri 09:00-17:00; Sat 09:00-12:00</c>, also written 周一至周五 09:00-17:00.
/// Holidays play no part in it: whoever closes on them says so.
/// </summary>
public sealed partial class DutyHours
{
    private const int LongestText = 200;
    private const string Rule = "days and hours such as 'Mon-Fri 09:00-17:00; Sat 09:00-12:00' or '周一至周五 09:00-17:00'";
    private const string ChineseDays = "一二三四五六日天";
    private static readonly string[] EnglishDays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private DutyHours(ImmutableArray<DutySpan> spans) => Spans = spans;

    public ImmutableArray<DutySpan> Spans { get; }

    /// <exception cref="InvalidInputException">It is no such text, or the hours run backwards.</exception>
    public static DutyHours Parse(string text, string field = "dutyHours")
    {
        if (text.Length is 0 or > LongestText)
        {
            throw new InvalidInputException(field, text, Rule);
        }

        var parts = text.Split([';', '；', ',', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var spans = parts.Select(part => Span(part) ?? throw new InvalidInputException(field, text, Rule)).ToImmutableArray();
        return spans.IsEmpty ? throw new InvalidInputException(field, text, Rule) : new(spans);
    }

    /// <summary>Whether an instant, in China's time, lies in the hours.</summary>
    public bool Cover(DateTimeOffset instant)
    {
        var local = ChinaTime.Local(instant);
        var day = local.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)local.DayOfWeek;
        return Spans.Any(span => span.Covers(day, (local.Hour * 60) + local.Minute));
    }

    public override string ToString() => string.Join("; ", Spans);

    private static DutySpan? Span(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var first = Day(match.Groups["first"].Value);
        var last = match.Groups["last"].Success ? Day(match.Groups["last"].Value) : first;
        var (opens, closes) = (Minutes(match, "a"), Minutes(match, "b"));
        return first <= last && opens < closes && closes <= 24 * 60 ? new(first, last, opens, closes) : null;
    }

    private static int Day(string text) => text.Length == 2
        ? Math.Min(ChineseDays.IndexOf(text[1], StringComparison.Ordinal) + 1, 7)
        : Array.IndexOf(EnglishDays, text.ToLowerInvariant()) + 1;

    private static int Minutes(Match match, string which) =>
        (int.Parse(match.Groups[which + "h"].Value, CultureInfo.InvariantCulture) * 60) + int.Parse(match.Groups[which + "m"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\A(?<first>Mon|Tue|Wed|Thu|Fri|Sat|Sun|周[一二三四五六日天])(\s*[-–至到]\s*(?<last>Mon|Tue|Wed|Thu|Fri|Sat|Sun|周[一二三四五六日天]))?\s*(?<ah>[0-2]?[0-9]):(?<am>[0-5][0-9])\s*[-–至到]\s*(?<bh>[0-2]?[0-9]):(?<bm>[0-5][0-9])\z",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
