using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Campaigns.Plans;

/// <summary>What a schedule must fulfil: it has an end, and a time that lies ahead.</summary>
public static class ScheduleRules
{
    private const int MaxCron = 120;

    /// <exception cref="InvalidInputException">Names the field and the rule.</exception>
    public static void Check(CampaignPlan plan, WaveTimes times, DateTimeOffset now)
    {
        var schedule = plan.Schedule;
        PlanRules.Require(TimeZoneInfo.TryFindSystemTimeZoneById(schedule.TimeZone, out _), "schedule.timeZone", schedule.TimeZone, "an IANA time zone such as Asia/Shanghai");
        PlanRules.Require(schedule.Cron is null != schedule.Dates.IsEmpty, "schedule.cron", schedule.Cron, "either a cron expression or dates");
        PlanRules.Require(schedule.Cron is null || schedule.Cron.Length <= MaxCron, "schedule.cron", schedule.Cron, $"at most {MaxCron} characters");
        PlanRules.Require(schedule.Cron is null || schedule.Waves is >= 1 and <= PlanRules.MaxWaves, "schedule.waves", $"{schedule.Waves}", $"1..{PlanRules.MaxWaves}");
        PlanRules.Require(schedule.Dates.Length <= PlanRules.MaxWaves, "schedule.dates", $"{schedule.Dates.Length}", $"at most {PlanRules.MaxWaves}");
        PlanRules.Require(schedule.Dates.Distinct().Count() == schedule.Dates.Length, "schedule.dates", null, "each once");
        foreach (var date in schedule.Dates)
        {
            PlanRules.Require(date.Ticks % TimeSpan.TicksPerSecond == 0, "schedule.dates", $"{date:O}", "whole seconds");
            PlanRules.Require(date > now, "schedule.dates", $"{date:O}", "in the future");
            PlanRules.Require(!(date >= plan.ClosesAt), "schedule.dates", $"{date:O}", "before closesAt");
            PlanRules.Require(times.After(schedule with { Dates = [date] }, now).Any(), "schedule.dates", $"{date:O}", "a day off, which the schedule skips");
        }

        var first = times.After(schedule, now).Select(time => (DateTimeOffset?)time).FirstOrDefault();
        PlanRules.Require(first is not null && !(first >= plan.ClosesAt), "schedule.cron", schedule.Cron, "must have a fire time ahead, before closesAt");
    }
}
