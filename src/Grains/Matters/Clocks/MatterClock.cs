using System.Collections.Immutable;
using Oversight.Grains.Procedures;

namespace Oversight.Grains.Matters.Clocks;

/// <summary>One clock of a matter: a fold of its marks.</summary>
[GenerateSerializer, Immutable, Alias("oversight.MatterClock")]
public sealed record MatterClock
{
    [Id(0)]
    public required string Rule { get; init; }

    [Id(1)]
    public required string RuleSet { get; init; }

    [Id(2)]
    public required DateTimeOffset StartedAt { get; init; }

    [Id(3)]
    public string? Limit { get; init; }

    [Id(4)]
    public ImmutableArray<string> Extensions { get; init; } = [];

    [Id(5)]
    public ImmutableArray<ClockPause> Pauses { get; init; } = [];

    [Id(6)]
    public DateTimeOffset? Due { get; init; }

    [Id(7)]
    public DateTimeOffset? WarnAt { get; init; }

    [Id(8)]
    public DateTimeOffset? UrgeAt { get; init; }

    [Id(9)]
    public bool Provisional { get; init; }

    [Id(10)]
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>The highest alarm that was raised.</summary>
    [Id(11)]
    public AlarmLevel Raised { get; init; }

    /// <summary>The step that stopped it; null while it runs, and where something else than a step did.</summary>
    [Id(12)]
    public Step? StoppedBy { get; init; }

    /// <summary>It was stopped because what it asks for is no longer asked: nothing was done in time, and nothing late.</summary>
    public bool Lapsed => StoppedBy is Step.StartOdr or Step.Withdraw or Step.SettlePrivately or Step.ReferToPolice
        or Step.DeclareIncompetent or Step.TransferOther or Step.TransferJudicial or Step.MarkDuplicate;

    public bool IsRunning => StoppedAt is null;

    public bool IsPaused => IsRunning && Pauses is [.., { To: null }];

    /// <summary>When the sweep has to look at this clock next; null when it has nothing to say any more.</summary>
    public DateTimeOffset? NextAlarmAt => !IsRunning || IsPaused ? null : Raised switch
    {
        AlarmLevel.None => WarnAt ?? Due,
        AlarmLevel.Near => UrgeAt ?? Due,
        AlarmLevel.Urgent => Due,
        _ => null,
    };

    /// <summary>The alarm that is due at an instant, the highest at once; null when none is.</summary>
    public AlarmLevel? DueAlarm(DateTimeOffset now)
    {
        if (!IsRunning || IsPaused)
        {
            return null;
        }

        var level = now >= Due ? AlarmLevel.Breached : now >= UrgeAt ? AlarmLevel.Urgent : now >= WarnAt ? AlarmLevel.Near : AlarmLevel.None;
        return level > Raised ? level : null;
    }

    public static MatterClock Start(ClockMark mark) => new()
    {
        Rule = mark.Rule,
        RuleSet = mark.RuleSet,
        StartedAt = mark.At,
        Limit = mark.Limit,
        Due = mark.Due,
        WarnAt = mark.WarnAt,
        UrgeAt = mark.UrgeAt,
        Provisional = mark.Provisional,
    };

    public MatterClock Apply(ClockMark mark) => mark.Action switch
    {
        ClockAction.Stop => this with { StoppedAt = mark.At },
        ClockAction.Pause => this with { Pauses = Pauses.Add(new(mark.At, null)), Due = null, WarnAt = null, UrgeAt = null },
        ClockAction.Resume => Dated(mark) with { Pauses = Pauses.SetItem(Pauses.Length - 1, Pauses[^1] with { To = mark.At }) },
        ClockAction.Extend => Dated(mark) with { Extensions = Extensions.Add(mark.Limit!), Raised = AlarmLevel.None },
        _ => Dated(mark),
    };

    /// <summary>With the step, where that step has just stopped it.</summary>
    public MatterClock After(Step step, ImmutableArray<ClockMark> marks) =>
        StoppedAt is not null && StoppedBy is null && marks.Any(mark => mark.Action == ClockAction.Stop && mark.Rule == Rule && mark.At == StoppedAt)
            ? this with { StoppedBy = step }
            : this;

    private MatterClock Dated(ClockMark mark) => this with { Due = mark.Due, WarnAt = mark.WarnAt, UrgeAt = mark.UrgeAt, Provisional = mark.Provisional };
}
