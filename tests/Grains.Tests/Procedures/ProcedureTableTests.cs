using Oversight.Grains.Law;
using Oversight.Grains.Matters;
using Oversight.Grains.Procedures;

namespace Oversight.Grains.Tests.Procedures;

/// <summary>The tables themselves: what can be seen in them without running anything.</summary>
public sealed class ProcedureTableTests
{
    public static TheoryData<MatterKind> Kinds => [.. Enum.GetValues<MatterKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_step_leads_from_a_stage_to_one_place_only(MatterKind kind) =>
        ProcedureBook.Of(kind).Transitions
            .SelectMany(transition => transition.From, (transition, from) => (from, transition.Step))
            .GroupBy(pair => pair)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_stage_that_is_named_can_be_reached(MatterKind kind)
    {
        var procedure = ProcedureBook.Of(kind);
        var reached = new HashSet<Stage> { procedure.First };
        var known = 0;
        while (known < reached.Count)
        {
            known = reached.Count;
            foreach (var transition in procedure.Transitions.Where(transition => transition.From.Any(reached.Contains)))
            {
                Reach(transition, reached);
            }
        }

        procedure.Transitions.SelectMany(transition => transition.From).Distinct().Except(reached).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void From_every_stage_that_is_not_closed_there_is_a_way_to_the_end(MatterKind kind)
    {
        var procedure = ProcedureBook.Of(kind);
        var open = procedure.Transitions.SelectMany(transition => transition.From).Append(procedure.First).Except(AfterTheEnd(procedure)).ToHashSet();
        foreach (var stage in open)
        {
            CanEnd(procedure, stage, []).ShouldBeTrue($"{kind} {stage}");
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_clock_that_is_moved_is_a_rule_of_the_law_files(MatterKind kind)
    {
        var known = LawBook.Default.RuleSets.SelectMany(set => set.Rules).Select(rule => rule.Id).ToHashSet();
        var procedure = ProcedureBook.Of(kind);
        procedure.Transitions.SelectMany(transition => transition.Clocks).Select(effect => effect.Rule)
            .Concat(procedure.FromReceipt)
            .Distinct()
            .Where(rule => !known.Contains(rule))
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_clock_that_is_started_can_be_stopped(MatterKind kind)
    {
        var procedure = ProcedureBook.Of(kind);
        var effects = procedure.Transitions.SelectMany(transition => transition.Clocks).ToList();
        var started = effects.Where(effect => effect.Action == ClockAction.Start).Select(effect => effect.Rule).Concat(procedure.FromReceipt);
        started.Distinct().Except(effects.Where(effect => effect.Action == ClockAction.Stop).Select(effect => effect.Rule)).ShouldBeEmpty();
    }

    [Fact]
    public void What_the_law_leaves_to_the_head_or_to_a_person_comes_with_a_reason()
    {
        Step[] decisions = [Step.Refuse, Step.Terminate, Step.ReferToPolice, Step.File, Step.DeclineFiling, Step.TransferJudicial, Step.TransferOther, Step.Extend, Step.DecideRecusal];
        ProcedureBook.All.SelectMany(procedure => procedure.Transitions)
            .Where(transition => decisions.Contains(transition.Step))
            .ShouldAllBe(transition => transition.Needs.HasFlag(StepNeeds.Reason));
    }

    private static void Reach(Transition transition, HashSet<Stage> reached)
    {
        // A dispatch moves it too, and a call-back decides by what the person said.
        Stage[] to = transition.To is { } one ? [one]
            : transition.Needs.HasFlag(StepNeeds.Satisfaction) ? [Stage.Satisfied, Stage.BasicallySatisfied, Stage.Dissatisfied]
            : [];
        reached.UnionWith([.. to, Stage.Dispatched, Stage.ReturnedToIntake]);
    }

    private static HashSet<Stage> AfterTheEnd(Procedure procedure)
    {
        var after = procedure.Transitions.Where(transition => transition.Closes is not null).Select(transition => transition.To!.Value).ToHashSet();
        var known = 0;
        while (known < after.Count)
        {
            known = after.Count;
            after.UnionWith([.. procedure.Transitions.Where(transition => transition.From.Any(after.Contains)).Select(transition => transition.To).OfType<Stage>()]);
        }

        return after;
    }

    private static bool CanEnd(Procedure procedure, Stage stage, HashSet<Stage> seen)
    {
        if (!seen.Add(stage))
        {
            return false;
        }

        return procedure.From(stage).Any(transition =>
            transition.Closes is not null
            || transition.Needs.HasFlag(StepNeeds.Satisfaction)
            || (transition.To is { } to && CanEnd(procedure, to, seen)));
    }
}
