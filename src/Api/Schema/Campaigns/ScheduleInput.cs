using Oversight.Grains.Campaigns.Plans;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>When waves start: either a cron expression or dates.</summary>
public sealed record ScheduleInput
{
    /// <summary>Quartz cron with seconds, such as <c>0 0 9 1 * ?</c>.</summary>
    public string? Cron { get; init; }

    public DateTimeOffset[]? Dates { get; init; }

    /// <summary>IANA name; default Asia/Shanghai.</summary>
    public string? TimeZone { get; init; }

    /// <summary>No wave on a day off; default false.</summary>
    public bool? SkipOffDays { get; init; }

    /// <summary>For a cron expression: after so many it is over; default 1.</summary>
    public int? Waves { get; init; }

    /// <summary>Default CATCH_UP.</summary>
    public MissedWave? Missed { get; init; }

    internal WaveSchedule ToSchedule() => new()
    {
        Cron = Cron,
        Dates = [.. (Dates ?? []).Select(date => date.ToUniversalTime())],
        TimeZone = TimeZone ?? new WaveSchedule().TimeZone,
        SkipOffDays = SkipOffDays ?? false,
        Waves = Waves ?? 1,
        Missed = Missed ?? MissedWave.CatchUp,
    };
}
