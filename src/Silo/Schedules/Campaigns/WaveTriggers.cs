using System.Globalization;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Waves;
using Quartz;

namespace Oversight.Silo.Schedules.Campaigns;

/// <summary>
/// The triggers of campaigns, derived from the ledger: published and collecting ones have theirs, the others none. A schedule that was
/// lost is therefore made again, and one that is stale is removed.
/// </summary>
internal sealed class WaveTriggers(ISchedulerFactory schedulers, WaveTimes times, TimeProvider time)
{
    private const string Group = "campaign/";

    /// <summary>Triggers of dates lie no further ahead than so many; the sweep adds the next ones.</summary>
    private const int MostDates = 100;

    public async Task ReconcileAsync(IReadOnlyList<CampaignRow> live, CancellationToken cancellation)
    {
        var scheduler = await schedulers.GetScheduler(cancellation);
        var wanted = live.Where(campaign => CampaignProcedure.IsScheduled(campaign.Stage)).SelectMany(Triggers).ToDictionary(trigger => trigger.Key);
        var present = (await scheduler.GetTriggerKeys(GroupMatcher<TriggerKey>.GroupStartsWith(Group), cancellation)).ToHashSet();
        foreach (var gone in present.Where(key => !wanted.ContainsKey(key)))
        {
            await scheduler.UnscheduleJob(gone, cancellation);
        }

        foreach (var trigger in wanted.Values.Where(trigger => !present.Contains(trigger.Key)))
        {
            // Another node may have been quicker; its trigger is the same.
            await scheduler.ScheduleTrigger(trigger, TriggerConflict.Keep, cancellation);
        }
    }

    private IEnumerable<ITrigger> Triggers(CampaignRow campaign)
    {
        var schedule = campaign.Plan.Schedule;
        var upcoming = times.Upcoming(campaign, time.GetUtcNow(), MostDates);
        if (upcoming.Count == 0)
        {
            return [];
        }

        return schedule.Cron is { } cron ? [Cron(campaign, cron)] : upcoming.Select(date => Once(campaign, date));
    }

    /// <summary>A fire that comes too late is left to the sweep, which knows what the campaign wants of it.</summary>
    private static ITrigger Cron(CampaignRow campaign, string cron) => TriggerBuilder.Create()
        .WithIdentity("cron", Group + campaign.Id)
        .ForJob(WaveJob.Name)
        .UsingJobData(WaveJob.Campaign, campaign.Id)
        .WithCronSchedule(cron, builder => builder
            .InTimeZone(TimeZoneInfo.FindSystemTimeZoneById(campaign.Plan.Schedule.TimeZone))
            .WithMisfireInstruction(CronTriggerMisfireInstruction.DoNothing))
        .Build();

    private static ITrigger Once(CampaignRow campaign, DateTimeOffset date)
    {
        var name = date.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        return TriggerBuilder.Create()
            .WithIdentity(name, Group + campaign.Id)
            .ForJob(WaveJob.Name)
            .UsingJobData(WaveJob.Campaign, campaign.Id)
            .UsingJobData(WaveJob.Date, name)
            .StartAt(date)
            .Build();
    }
}
