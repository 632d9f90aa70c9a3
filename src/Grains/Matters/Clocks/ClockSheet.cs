using System.Collections.Immutable;
using Oversight.Grains.Procedures;

namespace Oversight.Grains.Matters.Clocks;

/// <summary>All clocks of a matter, running and stopped, in the order in which they started.</summary>
public static class ClockSheet
{
    public static ImmutableArray<MatterClock> Apply(this ImmutableArray<MatterClock> clocks, ImmutableArray<ClockMark> marks)
    {
        foreach (var mark in marks)
        {
            clocks = clocks.Apply(mark);
        }

        return clocks;
    }

    public static ImmutableArray<MatterClock> Raise(this ImmutableArray<MatterClock> clocks, string rule, AlarmLevel level)
    {
        var at = clocks.Running(rule);
        return at < 0 ? clocks : clocks.SetItem(at, clocks[at] with { Raised = level });
    }

    /// <summary>The clock that falls due first: of two limits at once the stricter one counts.</summary>
    public static MatterClock? Strictest(this ImmutableArray<MatterClock> clocks) =>
        clocks.Where(clock => clock.IsRunning && clock.Due is not null).MinBy(clock => clock.Due);

    public static DateTimeOffset? NextAlarmAt(this ImmutableArray<MatterClock> clocks) => clocks.Min(clock => clock.NextAlarmAt);

    /// <summary>The place of the running clock of a rule, -1 when there is none.</summary>
    public static int Running(this ImmutableArray<MatterClock> clocks, string rule)
    {
        for (var at = clocks.Length - 1; at >= 0; at--)
        {
            if (clocks[at].Rule == rule && clocks[at].IsRunning)
            {
                return at;
            }
        }

        return -1;
    }

    private static ImmutableArray<MatterClock> Apply(this ImmutableArray<MatterClock> clocks, ClockMark mark)
    {
        var at = clocks.Running(mark.Rule);
        return (mark.Action, at) switch
        {
            (ClockAction.Start, _) or (ClockAction.Restart, < 0) => clocks.Add(MatterClock.Start(mark)),
            (_, < 0) => clocks,
            (ClockAction.Restart, _) => clocks.SetItem(at, clocks[at] with { StoppedAt = mark.At }).Add(MatterClock.Start(mark)),
            _ => clocks.SetItem(at, clocks[at].Apply(mark)),
        };
    }
}
