using System.Collections.Immutable;
using Oversight.Grains.Matters;
using static Oversight.Grains.Procedures.ClockEffect;
using static Oversight.Grains.Procedures.StepActor;

namespace Oversight.Grains.Procedures;

/// <summary>
/// A report of a suspected violation (举报) and the case that may come of it: Order 121 art 28–37, Order 2. Verification and the
/// decision on filing take fifteen working days, another fifteen with the head's approval; a filed case ninety days.
/// </summary>
internal static class ReportProcedure
{
    private static readonly ImmutableArray<Stage> Unfiled =
        [Stage.Registered, Stage.Dispatched, Stage.ReturnedToIntake, Stage.Verifying, Stage.PausedTesting];

    private static readonly ImmutableArray<Stage> InCase =
        [Stage.Filed, Stage.Investigating, Stage.Suspended, Stage.Reviewed, Stage.NoticeServed];

    public static Procedure Table { get; } = new()
    {
        Kind = MatterKind.Report,
        Family = Rules.ComplaintsAndReports,
        First = Stage.Registered,
        FromReceipt = [Rules.Verify],
        Transitions = [.. Verification(), .. Filing(), .. Case(), .. Afterwards()],
    };

    private static IEnumerable<Transition> Verification() =>
    [
        new() { Step = Step.BeginVerification, From = [Stage.Registered, Stage.Dispatched, Stage.ReturnedToIntake], To = Stage.Verifying, Article = "O2 art 18" },
        new() { Step = Step.BeginTesting, From = [Stage.Verifying], To = Stage.PausedTesting, Needs = StepNeeds.Reason, Clocks = [Pause(Rules.Verify)], Article = "O2 art 18" },
        new() { Step = Step.EndTesting, From = [Stage.PausedTesting], To = Stage.Verifying, Clocks = [Resume(Rules.Verify)], Article = "O2 art 18" },
        new() { Step = Step.Extend, From = [Stage.Verifying], Who = Head, Needs = StepNeeds.Reason, Clocks = [Extend(Rules.Verify)], Article = "O2 art 18" },
        new() { Step = Step.AddFacts, From = Unfiled, Who = Handler | Holder, Needs = StepNeeds.Related, MayHave = StepNeeds.Facts, Clocks = [Restart(Rules.Verify)], Article = "O121 art 35" },
        new() { Step = Step.MarkDuplicate, From = [Stage.Registered, Stage.Dispatched, Stage.Verifying], To = Stage.Duplicate, Needs = StepNeeds.Related | StepNeeds.Reason, Clocks = [Stop(Rules.Verify)], Closes = MatterOutcome.Answered, Article = "O121 art 35" },
        new() { Step = Step.DeclareIncompetent, From = Unfiled, To = Stage.NotCompetent, Needs = StepNeeds.Reason, Clocks = [Stop(Rules.Verify)], Closes = MatterOutcome.Transferred, Article = "O121 art 34" },
    ];

    private static IEnumerable<Transition> Filing() =>
    [
        new()
        {
            Step = Step.File, From = [Stage.Verifying], To = Stage.Filed, Who = Head, Needs = StepNeeds.CaseNumber | StepNeeds.Reason,
            Clocks = [Stop(Rules.Verify), Start(Rules.CaseDecide), Start(Rules.TellFiling)], Article = "O2 art 18, 19",
        },
        new()
        {
            Step = Step.DeclineFiling, From = [Stage.Verifying], To = Stage.NotFiled, Who = Head, Needs = StepNeeds.FilingGround | StepNeeds.Reason,
            Clocks = [Stop(Rules.Verify), Start(Rules.TellFiling)], Closes = MatterOutcome.Unfounded, Article = "O2 art 18, 20",
        },
        new() { Step = Step.TransferOther, From = [.. Unfiled, .. InCase], To = Stage.TransferredOther, Who = Head, Needs = StepNeeds.Reason, Clocks = [Stop(Rules.Verify), Stop(Rules.CaseDecide)], Closes = MatterOutcome.Transferred, Article = "O2 art 14, 17" },
        new() { Step = Step.TransferJudicial, From = [.. Unfiled, .. InCase], To = Stage.TransferredJudicial, Who = Head, Needs = StepNeeds.Reason, Clocks = [Stop(Rules.Verify), Stop(Rules.CaseDecide)], Closes = MatterOutcome.Transferred, Article = "O2 art 17" },
        new()
        {
            // Who reported is suspected: of planted or altered goods, of invented facts that shall bring money.
            Step = Step.ReferToPolice, From = Unfiled, To = Stage.ReferredToPolice, Who = Head, Needs = StepNeeds.Reason,
            Clocks = [Stop(Rules.Verify)], Closes = MatterOutcome.Transferred, Article = "O121 art 42",
        },
    ];

    private static IEnumerable<Transition> Case() =>
    [
        new() { Step = Step.BeginInvestigation, From = [Stage.Filed], To = Stage.Investigating, Article = "O2 art 21" },
        new() { Step = Step.BeginTesting, From = [Stage.Investigating], To = Stage.Suspended, Needs = StepNeeds.Reason, Clocks = [Pause(Rules.CaseDecide)], Article = "O2 art 64" },
        new() { Step = Step.Suspend, From = [Stage.Investigating], To = Stage.Suspended, Who = Head, Needs = StepNeeds.Reason, Clocks = [Pause(Rules.CaseDecide)], Article = "O2 art 46" },
        new() { Step = Step.Resume, From = [Stage.Suspended], To = Stage.Investigating, Clocks = [Resume(Rules.CaseDecide)], Article = "O2 art 46" },
        new() { Step = Step.Extend, From = InCase, Who = Head, Needs = StepNeeds.Reason, Clocks = [Extend(Rules.CaseDecide)], Article = "O2 art 64" },
        new() { Step = Step.Review, From = [Stage.Investigating], To = Stage.Reviewed, Article = "O2 art 49" },
        new() { Step = Step.ServeNotice, From = [Stage.Reviewed], To = Stage.NoticeServed, Article = "O2 art 57" },
        new() { Step = Step.Decide, From = [Stage.NoticeServed], To = Stage.Decided, Who = Head, Needs = StepNeeds.Reason, Clocks = [Stop(Rules.CaseDecide)], Article = "O2 art 60, 64" },
        new() { Step = Step.BeginExecution, From = [Stage.Decided], To = Stage.Executing, Clocks = [Start(Rules.CaseClose)], Article = "O2 art 71" },
        new() { Step = Step.CloseCase, From = [Stage.Executing, Stage.Decided], To = Stage.CaseClosed, Clocks = [Stop(Rules.CaseClose)], Closes = MatterOutcome.Confirmed, Article = "O2 art 77" },
    ];

    private static IEnumerable<Transition> Afterwards() =>
    [
        // A general duty to tell the reporter ended with Order 20; today it needs a law, regulation or rule that says so.
        new() { Step = Step.Notify, From = [Stage.CaseClosed, Stage.NotFiled, Stage.NotCompetent], To = Stage.Notified, Needs = StepNeeds.LegalBasis, Clocks = [Stop(Rules.TellFiling)], Article = "O121 art 36" },
        new() { Step = Step.Notify, From = [Stage.Filed, Stage.Investigating], Needs = StepNeeds.LegalBasis, Clocks = [Stop(Rules.TellFiling)], Article = "O121 art 36" },
        new() { Step = Step.Reward, From = [Stage.CaseClosed, Stage.Notified], To = Stage.Rewarded, Who = Head, Needs = StepNeeds.LegalBasis | StepNeeds.Reason, Article = "O121 art 36" },
    ];
}
