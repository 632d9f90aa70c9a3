using GraphQL;
using Oversight.Api.GraphQL.Limits;
using Oversight.Grains.Law;
using Oversight.Grains.Law.Clock;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Procedures;

namespace Oversight.Api.Schema.Matters;

/// <summary>One clock of a matter, with everything it takes to check it by hand.</summary>
[Name("Deadline")]
public sealed class DeadlineNode
{
    private readonly MatterClock clock;
    private readonly DateTimeOffset now;
    private readonly Deadline deadline;
    private readonly LawRule? rule;

    internal DeadlineNode(MatterClock clock, ClockKeeper keeper, DateTimeOffset now)
    {
        this.clock = clock;
        this.now = clock.StoppedAt ?? now;
        deadline = keeper.Explain(clock, this.now);
        rule = keeper.RuleOf(clock);
    }

    [Description("The last day on which it is in time.")]
    public DateOnly Due => deadline.Due;

    [Description("The first instant that is too late.")]
    public DateTimeOffset DueAt => deadline.DueInstant;

    public DeadlineState State => clock switch
    {
        { Lapsed: true } when now < deadline.DueInstant => DeadlineState.Stopped,
        { StoppedAt: not null } => now < deadline.DueInstant ? DeadlineState.Met : DeadlineState.Missed,
        { IsPaused: true } => DeadlineState.Paused,
        _ when now >= deadline.DueInstant => DeadlineState.Overdue,
        _ when now >= clock.UrgeAt => DeadlineState.Urgent,
        _ when now >= clock.WarnAt => DeadlineState.Near,
        _ => DeadlineState.Running,
    };

    [Description("What is left, in remainingUnit: 0 on the last day, negative when overdue.")]
    public int Remaining => deadline.RemainingAt(now).Amount;

    public LimitUnit RemainingUnit => deadline.RemainingAt(now).Unit;

    [Description("The holiday notice for a year that matters is not out: the date will be computed again.")]
    public bool Provisional => deadline.Provisional;

    [Description("An earlier date by a stricter reading of the law; null when all readings agree.")]
    public DateOnly? EarlierReading => deadline.EarlierReading;

    public DateTimeOffset StartedAt => clock.StartedAt;

    public DateTimeOffset? StoppedAt => clock.StoppedAt;

    [Description("The step that stopped it, such as START_ODR: the green-channel enterprise negotiates first.")]
    public Step? StoppedBy => clock.StoppedBy;

    [Description("Such as 7wd, 60d, 3m or 48h.")]
    public string? Limit => clock.Limit;

    public string[] Extensions => [.. clock.Extensions];

    [Description("The version of the rules that binds this clock.")]
    public string RuleSet => clock.RuleSet;

    [Description("The rule; null when the office has taken it out of its files.")]
    public LawRuleNode? Rule => rule is null ? null : new(rule);

    [ListSize(30)]
    [Description("Every day from the event to the last, whether it counts and why.")]
    public ExplainedDayNode[] Explanation => [.. deadline.Explanation.Select(day => new ExplainedDayNode(day))];
}
