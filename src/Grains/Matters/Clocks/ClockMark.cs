using Oversight.Grains.Procedures;

namespace Oversight.Grains.Matters.Clocks;

/// <summary>
/// What a fact did to one clock of its matter. It carries the dates as they were computed then, so that folding needs no
/// calendar; a holiday notice that comes later is a mark of its own (<see cref="ClockAction.Recompute"/>).
/// </summary>
[GenerateSerializer, Immutable, Alias("oversight.ClockMark")]
public sealed record ClockMark
{
    [Id(0)]
    public required string Rule { get; init; }

    /// <summary>The rule set that the rule was taken from.</summary>
    [Id(1)]
    public required string RuleSet { get; init; }

    [Id(2)]
    public required ClockAction Action { get; init; }

    [Id(3)]
    public required DateTimeOffset At { get; init; }

    /// <summary>The limit that it runs for, such as <c>7wd</c>; of an extension, what was added.</summary>
    [Id(4)]
    public string? Limit { get; init; }

    /// <summary>The end of the last day; null while nothing is due (stopped, paused).</summary>
    [Id(5)]
    public DateTimeOffset? Due { get; init; }

    /// <summary>From here on the deadline is near (yellow, then red): settings of the office.</summary>
    [Id(6)]
    public DateTimeOffset? WarnAt { get; init; }

    [Id(7)]
    public DateTimeOffset? UrgeAt { get; init; }

    /// <summary>The year of the due date has no holiday notice yet.</summary>
    [Id(8)]
    public bool Provisional { get; init; }
}
