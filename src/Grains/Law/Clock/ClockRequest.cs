using Oversight.Grains.Subjects;

namespace Oversight.Grains.Law.Clock;

/// <summary>What a deadline is computed from. A restart, as on a supplementary report, is a request with a new start.</summary>
public sealed record ClockRequest
{
    /// <summary>The event that starts the clock; its day in Asia/Shanghai is day zero and is not counted.</summary>
    public required DateTimeOffset Start { get; init; }

    public required Limit Limit { get; init; }

    public IReadOnlyList<Extension> Extensions { get; init; } = [];

    /// <summary>May overlap; a day is left out once.</summary>
    public IReadOnlyList<Pause> Pauses { get; init; } = [];

    public RollOver RollsOver { get; init; } = RollOver.Break;

    /// <summary>For hours only: count these hours of working days instead of natural hours.</summary>
    public ServiceHours? ServiceHours { get; init; }

    /// <summary>Today, up to which a pause that goes on is taken out; without it only its first day is.</summary>
    public DateOnly? AsOf { get; init; }

    public static ClockRequest From(DateOnly day, Limit limit) => From(ClockBounds.StartOf(day, "start"), limit);

    public static ClockRequest From(DateTimeOffset start, Limit limit) => new() { Start = start, Limit = limit };

    /// <summary>Day zero.</summary>
    internal DateOnly DayZero => ChinaTime.Day(Start);
}
