namespace Oversight.Grains.Procedures;

/// <summary>What a transition does to the clock of a rule; nothing when the matter's rule set does not have the rule.</summary>
public readonly record struct ClockEffect(ClockAction Action, string Rule)
{
    public static ClockEffect Start(string rule) => new(ClockAction.Start, rule);

    public static ClockEffect Stop(string rule) => new(ClockAction.Stop, rule);

    public static ClockEffect Pause(string rule) => new(ClockAction.Pause, rule);

    public static ClockEffect Resume(string rule) => new(ClockAction.Resume, rule);

    public static ClockEffect Extend(string rule) => new(ClockAction.Extend, rule);

    public static ClockEffect Restart(string rule) => new(ClockAction.Restart, rule);
}
