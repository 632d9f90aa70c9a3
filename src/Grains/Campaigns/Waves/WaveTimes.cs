using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Law.Calendar;

namespace Oversight.Grains.Campaigns.Waves;

/// <summary>
/// Which instants are fire times of a schedule. What the scheduler fires and what was missed are both held against this, so that a
/// stale trigger starts nothing and a lost one loses nothing.
/// </summary>
public sealed class WaveTimes(ICronTimes cron, WorkCalendars calendars)
{
    /// <summary>A day on which no wave may start is passed over; an expression that only names such days must end somewhere.</summary>
    private const int MostOffDays = 4_000;

    /// <summary>The fire times after an instant, in order; for a cron expression without an end.</summary>
    public IEnumerable<DateTimeOffset> After(WaveSchedule schedule, DateTimeOffset after)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(schedule.TimeZone);
        return schedule.Cron is null
            ? schedule.Dates.Where(date => date > after && !IsOff(schedule, zone, date)).Order()
            : Cron(schedule, zone, after);
    }

    /// <summary>The fire times of a campaign that were not dealt with yet, from its publication on; as many as it has waves left.</summary>
    public IEnumerable<DateTimeOffset> Open(CampaignRow campaign)
    {
        var schedule = campaign.Plan.Schedule;
        var handled = campaign.Waves.Select(wave => wave.Scheduled).ToHashSet();
        var left = (schedule.Cron is null ? int.MaxValue : schedule.Waves) - campaign.Waves.Length;
        return campaign.PublishedAt is not { } published || left <= 0
            ? []
            : After(schedule, published).Where(time => !handled.Contains(time)).TakeWhile(time => campaign.ClosesAt is not { } end || time < end).Take(left);
    }

    /// <summary>The next fire times after an instant, at most some.</summary>
    public IReadOnlyList<DateTimeOffset> Upcoming(CampaignRow campaign, DateTimeOffset now, int most) =>
        [.. Open(campaign).Where(time => time > now).Take(most)];

    /// <summary>Open fire times up to an instant: whoever should have fired them did not.</summary>
    public IReadOnlyList<DateTimeOffset> Missed(CampaignRow campaign, DateTimeOffset until) =>
        [.. Open(campaign).TakeWhile(time => time <= until)];

    public bool IsFireTime(CampaignRow campaign, DateTimeOffset time) => Open(campaign).TakeWhile(open => open <= time).Contains(time);

    private IEnumerable<DateTimeOffset> Cron(WaveSchedule schedule, TimeZoneInfo zone, DateTimeOffset after)
    {
        for (var offDays = 0; offDays < MostOffDays && cron.Next(schedule.Cron!, zone, after) is { } next;)
        {
            if (IsOff(schedule, zone, next))
            {
                offDays++;
                after = EndOfDay(zone, next);
                continue;
            }

            yield return next;
            (after, offDays) = (next, 0);
        }
    }

    private bool IsOff(WaveSchedule schedule, TimeZoneInfo zone, DateTimeOffset time) =>
        schedule.SkipOffDays && Day(zone, time) is var day && day >= WorkCalendar.First && day <= WorkCalendar.Last && !calendars.Current.IsWorking(day);

    private static DateOnly Day(TimeZoneInfo zone, DateTimeOffset time) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time, zone).DateTime);

    /// <summary>The last second of the day: asking for what comes after it begins with the next day.</summary>
    private static DateTimeOffset EndOfDay(TimeZoneInfo zone, DateTimeOffset time)
    {
        var last = Day(zone, time).ToDateTime(new TimeOnly(23, 59, 59));
        return new(last, zone.GetUtcOffset(last));
    }
}
