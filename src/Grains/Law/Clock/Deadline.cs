using Oversight.Grains.Law.Calendar;

namespace Oversight.Grains.Law.Clock;

/// <summary>The end of a clock and how it was found. Made by <see cref="StatutoryClock"/>.</summary>
public sealed class Deadline
{
    private readonly Lazy<IReadOnlyList<ExplainedDay>> explanation;
    private readonly Lazy<IReadOnlyList<ClockNote>> notes;

    internal Deadline(ClockRequest request, WorkCalendar calendar, PausedDays paused)
    {
        Request = request;
        Calendar = calendar;
        PausedSince = paused.Since;
        explanation = new(() => new Explaining(this, paused).Days());
        notes = new(() => ClockNotes.Of(this));
    }

    public ClockRequest Request { get; }

    /// <summary>The calendar that it was computed on; a newer one may give another date.</summary>
    public WorkCalendar Calendar { get; }

    /// <summary>The last day on which what is due is in time, in Asia/Shanghai.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>The first instant that is too late: the end of <see cref="Due"/>, or the exact instant of a limit in hours.</summary>
    public required DateTimeOffset DueInstant { get; init; }

    /// <summary>The last day before it moved on because it was off.</summary>
    public required DateOnly RawDue { get; init; }

    /// <summary>An earlier date by a stricter reading of the law, which staff should know of; null when all readings agree.</summary>
    public DateOnly? EarlierReading { get; init; }

    /// <summary>The notice for a year that matters is not known: the date is to be computed again when it is.</summary>
    public bool Provisional { get; init; }

    /// <summary>The first day of a pause that goes on; the date is then that of an end of the pause today.</summary>
    public DateOnly? PausedSince { get; }

    /// <summary>Every day from day zero to the last, in order; made when it is first asked for.</summary>
    public IReadOnlyList<ExplainedDay> Explanation => explanation.Value;

    public IReadOnlyList<ClockNote> Notes => notes.Value;

    /// <summary>Of two clocks on the same thing the one that ends first; the first one when they end together.</summary>
    public static Deadline StricterOf(Deadline one, Deadline other) => other.DueInstant < one.DueInstant ? other : one;

    /// <summary>Whether <paramref name="now"/> is too late. A paused clock is never overdue.</summary>
    public bool IsOverdueAt(DateTimeOffset now) => PausedSince is null && now >= DueInstant;

    /// <summary>What is left at <paramref name="now"/>, in the unit of the limit.</summary>
    public Remaining RemainingAt(DateTimeOffset now) => RemainingTime.Of(this, now);
}
