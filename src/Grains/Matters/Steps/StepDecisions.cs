using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Procedures;

namespace Oversight.Grains.Matters.Steps;

/// <summary>Decides a step: is it in the table at this stage, may this caller, does it come with what it needs, what do the clocks do.</summary>
public static class StepDecisions
{
    public static AppendRequest Take(MatterState state, TakeStep command, ClockKeeper clocks, DateTimeOffset now)
    {
        var transition = Find(state, command.Step);
        RequireActor(state, transition, command);
        StepRules.Check(transition.Needs, transition.MayHave, command.Details, state.LawDate, now);
        Mandate.Require(state, transition.Step, command.Details, now);
        return MatterDecisions.Append(state, command.Command, CommandDigest.Of(command.Digest), [.. Facts(state, transition, command.Details, clocks, now).Select(fact => Hinted(fact, command))]);
    }

    /// <summary>The steps that a caller may take now, for the page that shows only these.</summary>
    public static IEnumerable<Transition> Open(MatterView view, Caller caller) => ProcedureBook.Of(view.Row.Kind)
        .From(view.Row.Stage)
        .Where(transition => May(transition, view.Row.Handler, view.Row.Holder, caller, bySubmitter: false));

    /// <summary>The facts of a step without asking who takes it.</summary>
    internal static IEnumerable<IFact> Facts(MatterState state, Transition transition, StepDetails details, ClockKeeper clocks, DateTimeOffset now)
    {
        var outcome = StepOutcome.Of(transition, state);
        var marks = Marks(state, transition, details, clocks, now);
        yield return new MatterStepped
        {
            Step = transition.Step,
            From = state.Stage,
            To = StepOutcome.To(transition, state.Stage, details),
            At = now,
            Details = details,
            Clocks = outcome is null ? marks : marks.AddRange(StopsOfTheRest(state, marks, now)),
        };
        if (outcome is { } ending && state.Closed is null)
        {
            yield return MatterDecisions.Closing(state, ending, details.Reason, now);
        }
    }

    /// <summary>A green-channel enterprise negotiates first.</summary>
    internal static IEnumerable<IFact> Negotiate(MatterState state, ClockKeeper clocks, DateTimeOffset now) =>
        Facts(state, Find(state, Step.StartOdr), StepDetails.None, clocks, now);

    /// <summary>The negotiation had its time: the complaint returns to the bureau, whose own limit begins.</summary>
    internal static IEnumerable<IFact> EndNegotiation(MatterState state, ClockKeeper clocks, DateTimeOffset now) =>
        Facts(state, Find(state, Step.OdrFail), StepDetails.None, clocks, now);

    private static IFact Hinted(IFact fact, TakeStep command) =>
        fact is MatterStepped stepped && !command.Hints.IsDefaultOrEmpty ? stepped with { Hints = command.Hints } : fact;

    private static Transition Find(MatterState state, Step step)
    {
        var procedure = ProcedureBook.Of(state.Received.Kind);
        return procedure.Find(state.Stage, step) ?? throw new InvalidInputException(
            "step",
            step.ToString(),
            $"{state.Number} is at {state.Stage}; from there go {string.Join(", ", procedure.From(state.Stage).Select(next => next.Step))}");
    }

    private static void RequireActor(MatterState state, Transition transition, TakeStep command)
    {
        if (!May(transition, state.Handler, state.Custody.Holder, command.Caller, command.BySubmitter))
        {
            throw new ForbiddenException($"{transition.Step} is for {transition.Who}" + (transition.Article.Length > 0 ? $" ({transition.Article})" : string.Empty), "step");
        }
    }

    private static bool May(Transition transition, string? handler, string? holder, Caller caller, bool bySubmitter) =>
        (transition.Who.HasFlag(StepActor.Submitter) && bySubmitter)
        || (transition.Who.HasFlag(StepActor.Handler) && handler == caller.Name && caller.Is(Role.Officer))
        || (transition.Who.HasFlag(StepActor.Holder) && caller.Is(Role.Officer, Role.Staff) && Holds(holder, caller))
        || (transition.Who.HasFlag(StepActor.Head) && caller.Is(Role.Supervisor));

    /// <summary>Of the body that holds the matter; where no body does, every officer and clerk of the area.</summary>
    private static bool Holds(string? holder, Caller caller) => holder is null || caller.Body is null || caller.Body == holder;

    private static ImmutableArray<ClockMark> Marks(MatterState state, Transition transition, StepDetails details, ClockKeeper clocks, DateTimeOffset now)
    {
        var effects = details.Urgency == Urgency.Emergency ? transition.Clocks.Add(ClockEffect.Start(Rules.MediaEmergency)) : transition.Clocks;
        if (WaitsForOpinions(state, transition.Step, details) is { } waits)
        {
            effects = effects.RemoveAll(effect => effect.Rule == Rules.CoUnit && effect.Action == (waits ? ClockAction.Stop : ClockAction.Start));
        }

        return [.. effects.SelectMany(effect => clocks.Marks(state, effect, now))];
    }

    /// <summary>Whether the main unit waits for a co-unit after this step; null when the step has nothing to do with that.</summary>
    private static bool? WaitsForOpinions(MatterState state, Step step, StepDetails details) => step switch
    {
        Step.Assign => details.Assignment?.CoUnits.Length > 0,
        Step.RecordCoOpinion => state.Details.Assignment?.CoUnits.Except([.. state.CoOpinions.Select(opinion => opinion.Unit), details.CoOpinion!.Unit]).Any() ?? false,
        _ => null,
    };

    /// <summary>A closed matter has no clock running but those that its last step began.</summary>
    private static IEnumerable<ClockMark> StopsOfTheRest(MatterState state, ImmutableArray<ClockMark> marks, DateTimeOffset now) => state.Clocks
        .Where(clock => clock.IsRunning && !marks.Any(mark => mark.Rule == clock.Rule))
        .Select(clock => new ClockMark { Rule = clock.Rule, RuleSet = clock.RuleSet, Action = ClockAction.Stop, At = now });
}
