using System.Globalization;
using System.Text;
using Oversight.Grains.Errors;
using Oversight.Grains.Law;
using Oversight.Grains.Law.Calendar;
using Oversight.Grains.Law.Clock;
using Oversight.Grains.Subjects;

namespace Oversight.Silo.Commands;

/// <summary>The answer of <c>clock</c> as text.</summary>
internal static class ClockAnswer
{
    /// <exception cref="OversightException">An argument or a setting is wrong.</exception>
    public static string Of(ClockArguments arguments, LawOptions options, DateTimeOffset now, bool english)
    {
        try
        {
            var start = arguments.Start();
            var (rule, limit) = arguments.Limits(options, start);
            var request = new ClockRequest
            {
                Start = start,
                Limit = limit,
                Extensions = arguments.ParsedExtensions(),
                Pauses = arguments.ParsedPauses(),
                RollsOver = arguments.ParsedRolls() ?? rule?.Rolls ?? options.Rolls(),
                AsOf = ChinaTime.Day(now),
            };
            return Text(StatutoryClock.Compute(request, new WorkCalendars(options.CalendarFolder).Current), rule, english);
        }
        catch (InvalidInputException error)
        {
            throw arguments.Named(error);
        }
    }

    private static string Text(Deadline deadline, LawRule? rule, bool english)
    {
        var text = new StringBuilder();
        text.Append(Due(deadline)).Append(deadline.Provisional ? " provisional" : string.Empty).AppendLine(deadline.PausedSince is null ? string.Empty : " paused");
        if (rule is not null)
        {
            var title = english ? rule.Title.En : rule.Title.Zh;
            text.AppendLine(CultureInfo.InvariantCulture, $"{rule.RuleSetId}/{rule.Id} {title}: {(english ? rule.Limit!.Value.English : rule.Limit!.Value.Chinese)}, {rule.Article}");
            text.AppendLine(CultureInfo.InvariantCulture, $"{(rule.Quoted ? "“" + rule.Text + "”" : rule.Text)} {rule.Source.Title}");
        }

        foreach (var day in deadline.Explanation)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{day.Date:yyyy-MM-dd} {day.Number?.ToString(CultureInfo.InvariantCulture) ?? "-",5}  {(english ? day.English : day.Chinese)}");
        }

        foreach (var note in deadline.Notes)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{(english ? "Note: " : "注：")}{(english ? note.English : note.Chinese)}");
        }

        return text.ToString();
    }

    /// <summary>The day, or for hours the minute in Asia/Shanghai.</summary>
    private static string Due(Deadline deadline) => deadline.Request.Limit.Unit == LimitUnit.Hours
        ? ChinaTime.Local(deadline.DueInstant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
        : deadline.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
