using Oversight.Api.Resources;
using Oversight.Grains.Law;
using Oversight.Grains.Law.Calendar;
using Oversight.Grains.Law.Clock;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Procedures;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Console.Queue;

/// <summary>Says due dates. A queue counts what is left in working days, whatever the limit is counted in: that is what an officer has.</summary>
public sealed class DueWords(Texts texts, WorkCalendars calendars, TimeProvider time)
{
    private const int HoursOfDay = 24;

    /// <summary>Beyond three days nobody thinks in hours.</summary>
    private const int MostHours = 72;

    private static readonly TimeSpan Moment = TimeSpan.FromTicks(1);

    public DueText Of(MatterRow row)
    {
        if (row.DueAt is not { } due)
        {
            var paused = row.Stage is Stage.PausedTesting or Stage.Suspended;
            return new(string.Empty, texts[paused ? "Due.Paused" : "Due.None"], paused ? "paused" : "none");
        }

        var now = time.GetUtcNow();
        var level = now >= due ? "overdue" : row.Alarm switch
        {
            AlarmLevel.Urgent or AlarmLevel.Breached => "urgent",
            AlarmLevel.Near => "near",
            _ => "running",
        };
        return IsEndOfDay(due)
            ? new(texts.Day(ChinaTime.Day(due - Moment)), Days(ChinaTime.Day(due - Moment), ChinaTime.Day(now)), level)
            : new(texts.Instant(due), Hours((int)Math.Floor((due - now).TotalHours)), level);
    }

    /// <summary>In the unit of the limit itself.</summary>
    public DueText Of(MatterClock clock, Deadline deadline)
    {
        var now = time.GetUtcNow();
        var day = deadline.Request.Limit.Unit == LimitUnit.Hours ? texts.Instant(deadline.DueInstant) : texts.Day(deadline.Due);
        if (clock.IsPaused)
        {
            return new(string.Empty, texts["Due.Paused"], "paused");
        }

        var level = now >= deadline.DueInstant ? "overdue" : now >= clock.UrgeAt ? "urgent" : now >= clock.WarnAt ? "near" : "running";
        var left = deadline.RemainingAt(now);
        return new(day, left.Unit switch
        {
            LimitUnit.Hours => Hours(left.Amount),
            LimitUnit.WorkingDays when left.IsOverdue => texts["Due.OverdueWorkingDays", -left.Amount],
            LimitUnit.WorkingDays => left.Amount == 0 ? texts["Due.Last"] : texts["Due.WorkingDays", left.Amount],
            _ when left.IsOverdue => texts["Due.OverdueDays", -left.Amount],
            _ => left.Amount == 0 ? texts["Due.Today"] : texts["Due.Days", left.Amount],
        }, level);
    }

    private static bool IsEndOfDay(DateTimeOffset due) => ChinaTime.Local(due).TimeOfDay == TimeSpan.Zero;

    private string Days(DateOnly due, DateOnly today)
    {
        if (today >= due)
        {
            return today == due ? texts["Due.Today"] : texts["Due.OverdueDays", today.DayNumber - due.DayNumber];
        }

        var working = Enumerable.Range(1, due.DayNumber - today.DayNumber).Count(ahead => calendars.Current.IsWorking(today.AddDays(ahead)));
        return working > 0 ? texts["Due.WorkingDays", working] : texts["Due.Days", due.DayNumber - today.DayNumber];
    }

    private string Hours(int hours) => hours switch
    {
        0 => texts["Due.Minutes"],
        > 0 => texts["Due.Hours", hours],
        -1 => texts["Due.OverdueNow"],
        < -MostHours => texts["Due.OverdueDays", -hours / HoursOfDay],
        _ => texts["Due.OverdueHours", -hours],
    };
}
