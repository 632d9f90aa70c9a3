using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Procedures;

namespace Oversight.Silo.Demo;

/// <summary>The steps by which a matter of the demonstration comes to its outcome; those of the head are the supervisor's.</summary>
internal static class DemoProcedure
{
    private static readonly (Step, StepDetails) Verify = (Step.BeginVerification, StepDetails.None);

    public static IEnumerable<(Step Step, StepDetails Details)> To(MatterKind kind, MatterOutcome outcome, string note, string number) => kind switch
    {
        MatterKind.Complaint => Complaint(outcome, note),
        MatterKind.Report => Report(outcome, note, number),
        MatterKind.MediaItem => Media(outcome, note),
        MatterKind.Suggestion => Suggestion(note),
        _ => [Verify, (Step.Close, new() { Reason = note })],
    };

    /// <summary>The first steps of a matter that is being handled.</summary>
    public static IEnumerable<(Step Step, StepDetails Details)> Beginning(MatterKind kind) => kind switch
    {
        MatterKind.Complaint => [(Step.Accept, StepDetails.None), (Step.BeginMediation, new() { BothConsent = true })],
        MatterKind.Report or MatterKind.Finding => [Verify],
        MatterKind.MediaItem => [(Step.Assess, new() { Urgency = Urgency.Ordinary }), Verify],
        _ => [(Step.Examine, StepDetails.None), (Step.HandOver, StepDetails.None)],
    };

    private static IEnumerable<(Step, StepDetails)> Complaint(MatterOutcome outcome, string note) => outcome switch
    {
        MatterOutcome.Settled =>
        [
            (Step.Accept, StepDetails.None),
            (Step.BeginMediation, new() { BothConsent = true }),
            (Step.Agree, new() { Agreement = new(note, PerformedAtOnce: true, WithoutDocument: false, RecoveredFen: null) }),
            (Step.Close, new() { Reason = note }),
            (Step.CallBack, new() { Satisfaction = Satisfaction.Satisfied }),
        ],
        MatterOutcome.NotSettled =>
        [
            (Step.Accept, StepDetails.None),
            (Step.BeginMediation, new() { BothConsent = true }),
            (Step.Terminate, new() { TerminationGround = TerminationGround.NoAgreementPossible, Reason = note }),
            (Step.Close, new() { Reason = note }),
        ],
        MatterOutcome.Refused => [(Step.Refuse, new() { RefusalGround = RefusalGround.OutsideDuties, Reason = note })],
        MatterOutcome.Transferred => [(Step.ReferToPolice, new() { Reason = note })],
        _ => [(Step.Withdraw, new() { Reason = note })],
    };

    private static IEnumerable<(Step, StepDetails)> Report(MatterOutcome outcome, string note, string number) => outcome switch
    {
        MatterOutcome.Confirmed =>
        [
            Verify,
            (Step.File, new() { CaseNumber = $"西市监立〔{number[3..7]}〕{int.Parse(number[8..], System.Globalization.CultureInfo.InvariantCulture)}号", Reason = "初步证据证明存在违法行为" }),
            (Step.BeginInvestigation, StepDetails.None),
            (Step.Review, StepDetails.None),
            (Step.ServeNotice, StepDetails.None),
            (Step.Decide, new() { Reason = note }),
            (Step.CloseCase, new() { Reason = note }),
        ],
        MatterOutcome.Transferred => [(Step.DeclareIncompetent, new() { Reason = note })],
        _ => [Verify, (Step.DeclineFiling, new() { FilingGround = FilingGround.NoEvidence, Reason = note })],
    };

    private static IEnumerable<(Step, StepDetails)> Media(MatterOutcome outcome, string note)
    {
        (Step, StepDetails) assess = (Step.Assess, new() { Urgency = Urgency.Ordinary });
        return outcome == MatterOutcome.Transferred
            ? [assess, (Step.Forward, new() { Reason = note })]
            :
            [
                assess, Verify, (Step.ConfirmTrue, new() { Reason = note }), (Step.DraftResponse, StepDetails.None), (Step.Approve, StepDetails.None),
                (Step.Respond, new() { Reason = note }), (Step.Close, new() { Reason = note }),
            ];
    }

    private static IEnumerable<(Step, StepDetails)> Suggestion(string note) =>
    [
        (Step.Examine, StepDetails.None),
        (Step.HandOver, StepDetails.None),
        (Step.Assign, StepDetails.None),
        (Step.BeginWork, StepDetails.None),
        (Step.Draft, StepDetails.None),
        (Step.Sign, StepDetails.None),
        (Step.Reply, new() { ReplyClass = ReplyClass.A, Reason = note }),
        (Step.RecordFeedback, new() { Satisfaction = Satisfaction.Satisfied }),
        (Step.Archive, new() { Reason = note }),
    ];
}
