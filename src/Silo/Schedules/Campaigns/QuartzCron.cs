using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Errors;
using Quartz;

namespace Oversight.Silo.Schedules.Campaigns;

/// <summary>Cron expressions as Quartz reads them: what is shown, what was missed and what fires agree.</summary>
internal sealed class QuartzCron : ICronTimes
{
    public DateTimeOffset? Next(string expression, TimeZoneInfo zone, DateTimeOffset after)
    {
        try
        {
            return new CronExpression(expression, zone).GetNextValidTimeAfter(after);
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException)
        {
            throw new InvalidInputException("schedule.cron", expression, "a Quartz cron expression with seconds, such as 0 0 9 1 * ?");
        }
    }
}
