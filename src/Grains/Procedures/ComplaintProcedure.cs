using System.Collections.Immutable;
using Oversight.Grains.Matters;
using static Oversight.Grains.Procedures.ClockEffect;
using static Oversight.Grains.Procedures.StepActor;

namespace Oversight.Grains.Procedures;

/// <summary>
/// A consumer complaint (投诉), Order 121 art 10–26: accept or refuse within seven working days of receipt, mediate within sixty
/// days of acceptance, tell the end within seven working days. What ends it, and whether to accept, is a person's decision.
/// </summary>
internal static class ComplaintProcedure
{
    private static readonly ImmutableArray<Stage> Undecided =
        [Stage.Registered, Stage.AwaitingIdentity, Stage.Dispatched, Stage.ReturnedToIntake];

    private static readonly ImmutableArray<Stage> InMediation =
        [Stage.Accepted, Stage.DelegatedMediation, Stage.MediationScheduled, Stage.Mediating, Stage.SuspendedRecusal, Stage.PausedTesting];

    public static Procedure Table { get; } = new()
    {
        Kind = MatterKind.Complaint,
        Family = Rules.ComplaintsAndReports,
        First = Stage.Registered,
        FromReceipt = [Rules.Accept],
        Transitions = [.. BeforeAcceptance(), .. Mediation(), .. Ending(), .. AfterClosing()],
    };

    private static IEnumerable<Transition> BeforeAcceptance() =>
    [
        // The enterprise negotiates before the bureau has received anything: the seven days begin when it fails.
        new() { Step = Step.StartOdr, From = [Stage.Registered], To = Stage.OdrNegotiating, Who = Handler | Holder, Clocks = [Stop(Rules.Accept), Start(Rules.Odr)] },
        new() { Step = Step.OdrSettle, From = [Stage.OdrNegotiating], To = Stage.Closed, Who = Handler | Holder, MayHave = StepNeeds.ByAgent, Clocks = [Stop(Rules.Odr)], Closes = MatterOutcome.Settled },
        new() { Step = Step.OdrFail, From = [Stage.OdrNegotiating], To = Stage.Registered, Who = Handler | Holder | Submitter, Clocks = [Stop(Rules.Odr), Start(Rules.Accept)] },

        // The law does not say that asking for proof stops the seven days, so it does not.
        new() { Step = Step.AskIdentity, From = [Stage.Registered, Stage.Dispatched], To = Stage.AwaitingIdentity, Needs = StepNeeds.Until, Article = "O121 art 10" },
        new() { Step = Step.ProveIdentity, From = [Stage.AwaitingIdentity], To = Stage.Dispatched, Article = "O121 art 10" },
        new() { Step = Step.Accept, From = Undecided, To = Stage.Accepted, Clocks = [Stop(Rules.Accept), Start(Rules.Mediate)], Article = "O121 art 15" },
        new()
        {
            Step = Step.Refuse, From = Undecided, To = Stage.Refused, Needs = StepNeeds.RefusalGround | StepNeeds.Reason,
            Clocks = [Stop(Rules.Accept)], Closes = MatterOutcome.Refused, Article = "O121 art 15, 16",
        },
    ];

    private static IEnumerable<Transition> Mediation() =>
    [
        new() { Step = Step.Delegate, From = [Stage.Accepted], To = Stage.DelegatedMediation, Needs = StepNeeds.BothConsents, MayHave = StepNeeds.ByAgent, Article = "O121 art 19" },
        new() { Step = Step.EndDelegation, From = [Stage.DelegatedMediation], To = Stage.Accepted, Needs = StepNeeds.Reason, Article = "O121 art 19" },
        new() { Step = Step.ScheduleMediation, From = [Stage.Accepted, Stage.Mediating, Stage.MediationScheduled], To = Stage.MediationScheduled, Needs = StepNeeds.Session, Article = "O121 art 20" },
        new() { Step = Step.BeginMediation, From = [Stage.MediationScheduled, Stage.Accepted], To = Stage.Mediating, Needs = StepNeeds.BothConsents, MayHave = StepNeeds.ByAgent, Article = "O121 art 18" },

        // The text suspends the mediation, not the sixty days: the clock runs on.
        new() { Step = Step.RequestRecusal, From = [Stage.MediationScheduled, Stage.Mediating], To = Stage.SuspendedRecusal, Needs = StepNeeds.Reason, Article = "O121 art 21" },
        new() { Step = Step.DecideRecusal, From = [Stage.SuspendedRecusal], To = Stage.Mediating, Who = Head, Needs = StepNeeds.Reason, Article = "O121 art 21" },
        new() { Step = Step.BeginTesting, From = [Stage.Accepted, Stage.Mediating], To = Stage.PausedTesting, Needs = StepNeeds.Reason, Clocks = [Pause(Rules.Mediate)], Article = "O121 art 22" },
        new() { Step = Step.EndTesting, From = [Stage.PausedTesting], To = Stage.Mediating, Clocks = [Resume(Rules.Mediate)], Article = "O121 art 22" },
        new() { Step = Step.Agree, From = [Stage.Mediating, Stage.DelegatedMediation], To = Stage.Agreed, Needs = StepNeeds.Agreement, MayHave = StepNeeds.Checklist | StepNeeds.ByAgent, Clocks = [Stop(Rules.Mediate)], Article = "O121 art 24" },
    ];

    private static IEnumerable<Transition> Ending() =>
    [
        new()
        {
            Step = Step.Terminate, From = InMediation, To = Stage.Terminated, Needs = StepNeeds.TerminationGround | StepNeeds.Reason,
            MayHave = StepNeeds.Checklist | StepNeeds.ByAgent,
            Clocks = [Stop(Rules.Mediate), Start(Rules.TellEnd)], Article = "O121 art 23",
        },
        new() { Step = Step.Close, From = [Stage.Agreed], To = Stage.Closed, Closes = MatterOutcome.Settled, Article = "O121 art 24" },
        new() { Step = Step.Close, From = [Stage.Terminated], To = Stage.Closed, Clocks = [Stop(Rules.TellEnd)], Closes = MatterOutcome.NotSettled, Article = "O121 art 23" },
        new()
        {
            Step = Step.Withdraw, From = [.. Undecided, Stage.OdrNegotiating, .. InMediation], To = Stage.Withdrawn, Who = Handler | Submitter,
            MayHave = StepNeeds.ByAgent, Clocks = [Stop(Rules.Accept), Stop(Rules.Odr), Stop(Rules.Mediate)], Closes = MatterOutcome.Withdrawn, Article = "O121 art 23",
        },
        new()
        {
            Step = Step.SettlePrivately, From = [.. Undecided, .. InMediation], To = Stage.Closed,
            MayHave = StepNeeds.ByAgent, Clocks = [Stop(Rules.Accept), Stop(Rules.Mediate)], Closes = MatterOutcome.Settled, Article = "O121 art 23",
        },
        new()
        {
            Step = Step.ReferToPolice, From = [.. Undecided, .. InMediation], To = Stage.ReferredToPolice, Who = Head, Needs = StepNeeds.Reason,
            Clocks = [Stop(Rules.Accept), Stop(Rules.Mediate)], Closes = MatterOutcome.Transferred, Article = "O121 art 42",
        },
    ];

    private static IEnumerable<Transition> AfterClosing() =>
    [
        new() { Step = Step.CallBack, From = [Stage.Closed, Stage.Reworked], Needs = StepNeeds.Satisfaction, Who = Handler | Holder, Article = "O121 art 26" },
        new() { Step = Step.Rework, From = [Stage.Dissatisfied], To = Stage.Reworked, Needs = StepNeeds.Reason, Article = "O121 art 26" },
    ];
}
