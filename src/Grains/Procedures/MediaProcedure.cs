using System.Collections.Immutable;
using Oversight.Grains.Matters;
using static Oversight.Grains.Procedures.ClockEffect;
using static Oversight.Grains.Procedures.StepActor;

namespace Oversight.Grains.Procedures;

/// <summary>
/// Something that news media published (舆论监督): assess, verify, rectify or clarify, and respond, 48 hours after it was captured
/// (an emergency has 5 hours for its first information), Guobanfa 2016 No. 61.
/// </summary>
internal static class MediaProcedure
{
    private static readonly ImmutableArray<ClockEffect> StopAll = [Stop(Rules.Media), Stop(Rules.MediaEmergency)];

    public static Procedure Table { get; } = new()
    {
        Kind = MatterKind.MediaItem,
        Family = Rules.MediaFamily,
        First = Stage.Captured,
        FromReceipt = [Rules.Media],
        Transitions = [.. Assessment(), .. Verification(), .. Response()],
    };

    private static IEnumerable<Transition> Assessment() =>
    [
        new() { Step = Step.Merge, From = [Stage.Captured, Stage.Assessed], To = Stage.Joined, Needs = StepNeeds.Related, Who = Handler | Holder, Clocks = StopAll, Closes = MatterOutcome.Answered },
        new() { Step = Step.Assess, From = [Stage.Captured], To = Stage.Assessed, Needs = StepNeeds.Urgency, Who = Handler | Holder },
        new() { Step = Step.Forward, From = [Stage.Assessed], To = Stage.NotOurs, Needs = StepNeeds.Reason, Who = Handler | Holder, Clocks = StopAll, Closes = MatterOutcome.Transferred },
        new() { Step = Step.Assign, From = [Stage.Assessed], To = Stage.Assigned, Who = Handler | Holder },
    ];

    private static IEnumerable<Transition> Verification() =>
    [
        new() { Step = Step.BeginVerification, From = [Stage.Assigned, Stage.Assessed], To = Stage.Verifying },
        new() { Step = Step.ConfirmTrue, From = [Stage.Verifying], To = Stage.Rectifying, Needs = StepNeeds.Reason },
        new() { Step = Step.ConfirmPartlyTrue, From = [Stage.Verifying], To = Stage.Rectifying, Needs = StepNeeds.Reason },
        new() { Step = Step.ConfirmUntrue, From = [Stage.Verifying], To = Stage.Clarifying, Needs = StepNeeds.Reason },
        new() { Step = Step.DraftResponse, From = [Stage.Rectifying, Stage.Clarifying], To = Stage.ResponseDrafted },
    ];

    private static IEnumerable<Transition> Response() =>
    [
        new() { Step = Step.Approve, From = [Stage.ResponseDrafted], To = Stage.Approved, Who = Head },
        new() { Step = Step.Respond, From = [Stage.Approved], To = Stage.Responded, Needs = StepNeeds.Reason, Clocks = StopAll },
        new() { Step = Step.FollowUp, From = [Stage.Responded], To = Stage.FollowUp },
        new() { Step = Step.Close, From = [Stage.Responded, Stage.FollowUp], To = Stage.Closed, Closes = MatterOutcome.Answered },
    ];
}
