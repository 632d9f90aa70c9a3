using System.Globalization;
using Oversight.Grains.Campaigns;
using Quartz;

namespace Oversight.Silo.Schedules.Campaigns;

/// <summary>
/// A fire time of a campaign. The time is the wave's identity, so it is the one that the schedule names, also where a node was killed
/// and another one runs the job again under a new fire time.
/// </summary>
internal sealed class WaveJob(CampaignSweep sweep) : IJob
{
    public const string Name = "campaign-wave";
    public const string Campaign = "campaign";
    public const string Date = "date";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (context.MergedJobDataMap.GetString(Campaign) is { } campaign && Scheduled(context) is { } scheduled)
        {
            await sweep.FireAsync(campaign, scheduled, cancellationToken);
        }
    }

    private static DateTimeOffset? Scheduled(IJobExecutionContext context)
    {
        // A trigger of one date that fires late would name the instant at which it fired.
        if (context.MergedJobDataMap.GetString(Date) is { } date)
        {
            return DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(date, CultureInfo.InvariantCulture));
        }

        return context.Recovering ? Original(context.MergedJobDataMap) ?? context.ScheduledFireTimeUtc : context.ScheduledFireTimeUtc;
    }

    private static DateTimeOffset? Original(JobDataMap data) => data.TryGetValue(SchedulerConstants.FailedJobOriginalTriggerScheduledFireTime, out var value)
        ? value switch
        {
            DateTimeOffset time => time,
            string text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) => time,
            _ => null,
        }
        : null;
}
