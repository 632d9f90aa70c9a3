using System.Collections.Immutable;

namespace Oversight.Grains.Campaigns.Plans;

/// <summary>When waves start: by a cron expression or at given instants.</summary>
public sealed record WaveSchedule
{
    /// <summary>Quartz cron expression with seconds, such as <c>0 0 9 1 * ?</c>; null where dates are given.</summary>
    public string? Cron { get; init; }

    public ImmutableArray<DateTimeOffset> Dates { get; init; } = [];

    /// <summary>IANA name of the zone in which the expression and off-days are read.</summary>
    public string TimeZone { get; init; } = "Asia/Shanghai";

    /// <summary>No wave on a day off, by the calendar of the State Council's notices; it is not made up for.</summary>
    public bool SkipOffDays { get; init; }

    /// <summary>For a cron expression: after so many waves it is over.</summary>
    public int Waves { get; init; } = 1;

    public MissedWave Missed { get; init; }
}
