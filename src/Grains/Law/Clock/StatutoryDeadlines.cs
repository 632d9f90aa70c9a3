using Microsoft.Extensions.Options;
using Oversight.Grains.Law.Calendar;

namespace Oversight.Grains.Law.Clock;

/// <summary>Computes deadlines of rules with the calendar and the settings of this office.</summary>
public sealed class StatutoryDeadlines
{
    private readonly WorkCalendars calendars;
    private readonly RollOver rolls;

    /// <exception cref="Errors.InvalidInputException">A setting, a rule file or a year file is not valid.</exception>
    public StatutoryDeadlines(LawBook book, WorkCalendars calendars, IOptions<LawOptions> options)
    {
        Book = book;
        this.calendars = calendars;
        rolls = options.Value.Rolls();
    }

    public LawBook Book { get; }

    /// <summary>The calendar of this moment.</summary>
    public WorkCalendar Calendar => calendars.Current;

    /// <summary>The end of a rule's limit, or null where the rule has none.</summary>
    /// <param name="rule">A rule of the version that the matter is bound to.</param>
    /// <param name="start">The event that starts it.</param>
    /// <param name="extensions">What was approved.</param>
    /// <param name="pauses">Days that do not count.</param>
    /// <param name="today">Up to which a pause that goes on is taken out.</param>
    /// <exception cref="Errors.InvalidInputException">The dates cannot be counted.</exception>
    public Deadline? Of(LawRule rule, DateTimeOffset start, IReadOnlyList<Extension>? extensions = null, IReadOnlyList<Pause>? pauses = null, DateOnly? today = null) =>
        rule.Limit is { } limit
            ? StatutoryClock.Compute(
                new ClockRequest
                {
                    Start = start,
                    Limit = limit,
                    Extensions = extensions ?? [],
                    Pauses = pauses ?? [],
                    RollsOver = rule.Rolls ?? rolls,
                    AsOf = today,
                },
                Calendar)
            : null;
}
