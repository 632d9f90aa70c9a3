using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using Oversight.Grains.Law;
using Oversight.Grains.Law.Calendar;
using Oversight.Grains.Law.Clock;
using Oversight.Grains.Procedures;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Matters.Clocks;

/// <summary>
/// Turns what a procedure does to a clock into dates: which rule set binds the matter, how long the rule runs, when to warn.
/// Pure but for the calendar that is in force; decisions keep the result in their facts.
/// </summary>
public sealed class ClockKeeper(LawBook law, WorkCalendars calendars, IOptions<LawOptions> office, IOptions<ClockOptions> options)
{
    private readonly ClockOptions settings = options.Value;
    private readonly RollOver rolls = office.Value.Rolls();
    private readonly ILookup<string, (RuleSet Set, LawRule Rule)> rules =
        law.RuleSets.SelectMany(set => set.Rules, (set, rule) => (set, rule)).ToLookup(pair => pair.rule.Id);

    /// <summary>The clocks that run from the receipt of a matter.</summary>
    public ImmutableArray<ClockMark> FromReceipt(MatterKind kind, DateTimeOffset receivedAt, SplitReason? split = null)
    {
        var procedure = ProcedureBook.Of(kind);
        var marks = ImmutableArray.CreateBuilder<ClockMark>(procedure.FromReceipt.Length);
        foreach (var rule in procedure.FromReceipt)
        {
            if (Begin(RuleFor(split, null, rule), ChinaTime.Day(receivedAt), receivedAt, ClockAction.Start) is { } mark)
            {
                marks.Add(mark);
            }
        }

        return marks.DrainToImmutable();
    }

    /// <summary>What an effect does: a clock that restarts while testing goes on begins with that pause, since testing does not count.</summary>
    public IEnumerable<ClockMark> Marks(MatterState state, ClockEffect effect, DateTimeOffset now)
    {
        if (Mark(state, effect, now) is not { } mark)
        {
            yield break;
        }

        yield return mark;
        if (effect.Action == ClockAction.Restart && state.Clocks[state.Clocks.Running(mark.Rule)].IsPaused)
        {
            yield return new() { Rule = mark.Rule, RuleSet = mark.RuleSet, Action = ClockAction.Pause, At = now };
        }
    }

    /// <summary>Null when the law that binds the matter has no such limit, or no such clock runs.</summary>
    public ClockMark? Mark(MatterState state, ClockEffect effect, DateTimeOffset now)
    {
        var rule = RuleFor(state.Received.SplitReason, state.Received.Suggestion?.Body, effect.Rule);
        if (effect.Action is ClockAction.Start)
        {
            return Begin(rule, state.LawDate, now, ClockAction.Start);
        }

        var at = state.Clocks.Running(rule);
        if (at < 0)
        {
            return null;
        }

        var clock = state.Clocks[at];
        return effect.Action switch
        {
            ClockAction.Restart => Begin(rule, state.LawDate, now, ClockAction.Restart),
            ClockAction.Extend => Extended(clock, now),
            ClockAction.Resume when !clock.IsPaused => null,
            ClockAction.Resume => Dated(clock with { Pauses = clock.Pauses.SetItem(clock.Pauses.Length - 1, clock.Pauses[^1] with { To = now }) }, ClockAction.Resume, now),
            _ => new() { Rule = clock.Rule, RuleSet = clock.RuleSet, Action = effect.Action, At = now },
        };
    }

    /// <summary>Running clocks whose dates were provisional and are not any more, or are others on the calendar of today.</summary>
    public ImmutableArray<ClockMark> Recompute(MatterState state, DateTimeOffset now) =>
    [
        .. state.Clocks
            .Where(clock => clock is { IsRunning: true, IsPaused: false, Provisional: true })
            .Select(clock => (clock, mark: Dated(clock, ClockAction.Recompute, now)))
            .Where(pair => pair.mark.Due != pair.clock.Due || pair.mark.Provisional != pair.clock.Provisional)
            .Select(pair => pair.mark),
    ];

    /// <summary>Running clocks as the law of another day has them, each from its own beginning; those it does not have stop.</summary>
    public ImmutableArray<ClockMark> Rebind(MatterState state, DateOnly lawDate, DateTimeOffset now)
    {
        var running = state.Clocks.Where(clock => clock.IsRunning).ToList();
        var unstarted = running.Count == 0 && state.Clocks.IsEmpty ? ProcedureBook.Of(state.Received.Kind).FromReceipt : [];
        return
        [
            .. running.Select(clock => Find(clock.Rule, lawDate) is { Rule.Limit: not null } found
                ? Dated(clock with { RuleSet = found.Set.Id, Limit = found.Rule.Limit.ToString(), Extensions = [] }, ClockAction.Restart, clock.StartedAt)
                : new ClockMark { Rule = clock.Rule, RuleSet = clock.RuleSet, Action = ClockAction.Stop, At = now }),
            .. unstarted.Select(rule => Begin(RuleFor(state.Received.SplitReason, null, rule), lawDate, state.Received.ReceivedAt, ClockAction.Start)).OfType<ClockMark>(),
        ];
    }

    /// <summary>The deadline with its days counted one by one, on the calendar of today.</summary>
    public Deadline Explain(MatterClock clock, DateTimeOffset now) =>
        StatutoryClock.Compute(Request(clock) with { AsOf = ChinaTime.Day(now) }, calendars.Current);

    /// <summary>The rule of a clock in the rule set that it was started under; null when the office has taken it out of its files.</summary>
    public LawRule? RuleOf(MatterClock clock) => rules[clock.Rule].FirstOrDefault(pair => pair.Set.Id == clock.RuleSet).Rule;

    private ClockMark? Begin(string rule, DateOnly lawDate, DateTimeOffset at, ClockAction action)
    {
        if (Find(rule, lawDate) is not { Rule.Limit: { } limit } found)
        {
            return null;
        }

        var clock = new MatterClock { Rule = rule, RuleSet = found.Set.Id, StartedAt = at, Limit = limit.ToString() };
        return Dated(clock, action, at);
    }

    private ClockMark? Extended(MatterClock clock, DateTimeOffset now) => RuleOf(clock)?.Extension is { } extension && clock.Extensions.IsEmpty
        ? Dated(clock with { Extensions = [extension.ToString()] }, ClockAction.Extend, now) with { Limit = extension.ToString() }
        : null;

    private ClockMark Dated(MatterClock clock, ClockAction action, DateTimeOffset at)
    {
        var deadline = StatutoryClock.Compute(Request(clock), calendars.Current);
        var (warn, urge) = Warnings.Before(deadline, clock.StartedAt, calendars.Current, settings);
        return new()
        {
            Rule = clock.Rule,
            RuleSet = clock.RuleSet,
            Action = action,
            At = at,
            Limit = clock.Limit,
            Due = deadline.DueInstant,
            WarnAt = warn,
            UrgeAt = urge,
            Provisional = deadline.Provisional || MayMoveAtTheTurnOfTheYear(deadline.Due),
        };
    }

    /// <summary>A break at New Year may begin in December: until the notice of the next year is out, those last days are not sure.</summary>
    private bool MayMoveAtTheTurnOfTheYear(DateOnly due) => due is { Month: 12, Day: >= 26 } && !calendars.Current.IsPublished(due.Year + 1);

    private ClockRequest Request(MatterClock clock) => new()
    {
        Start = clock.StartedAt,
        Limit = Limit.Parse(clock.Limit),
        Extensions = [.. clock.Extensions.Select(extension => new Extension(Limit.Parse(extension)))],
        Pauses = [.. clock.Pauses.Select(pause => pause.To is { } to
            ? Pause.Until(ChinaTime.Day(pause.From), ChinaTime.Day(to))
            : new Pause(ChinaTime.Day(pause.From), null))],
        RollsOver = RuleOf(clock)?.Rolls ?? rolls,
    };

    private (RuleSet Set, LawRule Rule)? Find(string rule, DateOnly lawDate)
    {
        foreach (var pair in rules[rule])
        {
            if (pair.Set.IsInForce(lawDate))
            {
                return pair;
            }
        }

        return null;
    }

    /// <summary>A proposal of the CPPCC has its own limit for the answer, a lead found in mediation its own for verifying it (art 27).</summary>
    private static string RuleFor(SplitReason? split, DeputyBody? body, string rule) => rule switch
    {
        Rules.SuggestionReply when body == DeputyBody.Cppcc => Rules.ProposalReply,
        Rules.Verify when split == SplitReason.LeadFound => Rules.LeadVerify,
        _ => rule,
    };
}
