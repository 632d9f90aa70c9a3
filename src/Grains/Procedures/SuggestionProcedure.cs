using System.Collections.Immutable;
using Oversight.Grains.Matters;
using static Oversight.Grains.Procedures.ClockEffect;
using static Oversight.Grains.Procedures.StepActor;

namespace Oversight.Grains.Procedures;

/// <summary>
/// A deputy's suggestion or a CPPCC proposal (人大代表建议、政协提案): handed over, answered in a class from A to D, and handled
/// again when the deputy is not satisfied. The limits are local rules; which one runs depends on the body, see the rule set.
/// </summary>
internal static class SuggestionProcedure
{
    private static readonly ImmutableArray<Stage> Unanswered =
        [Stage.HandedOver, Stage.Assigned, Stage.InProgress, Stage.Drafted, Stage.ReplySigned];

    public static Procedure Table { get; } = new()
    {
        Kind = MatterKind.Suggestion,
        Family = Rules.Proposals,
        First = Stage.Submitted,
        Transitions = [.. HandOver(), .. Answer(), .. Feedback()],
    };

    private static IEnumerable<Transition> HandOver() =>
    [
        new() { Step = Step.Examine, From = [Stage.Submitted], To = Stage.Examined, Who = Handler | Holder },
        new() { Step = Step.Join, From = [Stage.Submitted, Stage.Examined], To = Stage.Joined, Needs = StepNeeds.Related, Who = Handler | Holder, Closes = MatterOutcome.Answered },
        new() { Step = Step.DeclineProposal, From = [Stage.Examined], To = Stage.NotFiled, Needs = StepNeeds.Reason, Who = Handler | Holder, Closes = MatterOutcome.Refused },
        new() { Step = Step.HandOver, From = [Stage.Submitted, Stage.Examined, Stage.RejectedByUnit], To = Stage.HandedOver, Who = Handler | Holder, Clocks = [Start(Rules.SuggestionReply), Start(Rules.ProposalReturn)] },
        new() { Step = Step.RejectHandOver, From = [Stage.HandedOver], To = Stage.RejectedByUnit, Needs = StepNeeds.Reason, Who = Handler | Holder, Clocks = [Stop(Rules.ProposalReturn), Stop(Rules.SuggestionReply)] },
        new() { Step = Step.Assign, From = [Stage.HandedOver], To = Stage.Assigned, Who = Handler | Holder, MayHave = StepNeeds.Assignment, Clocks = [Stop(Rules.ProposalReturn), Start(Rules.CoUnit)] },
        new() { Step = Step.RecordCoOpinion, From = [Stage.Assigned, Stage.InProgress, Stage.Drafted], Who = Handler | Holder, Needs = StepNeeds.CoOpinion, Clocks = [Stop(Rules.CoUnit)] },
    ];

    private static IEnumerable<Transition> Answer() =>
    [
        new() { Step = Step.BeginWork, From = [Stage.Assigned], To = Stage.InProgress },
        new() { Step = Step.Extend, From = Unanswered, Who = Head, Needs = StepNeeds.Reason, Clocks = [Extend(Rules.SuggestionReply)] },
        new() { Step = Step.Draft, From = [Stage.Assigned, Stage.InProgress], To = Stage.Drafted },
        new() { Step = Step.Sign, From = [Stage.Drafted], To = Stage.ReplySigned, Who = Head },
        new() { Step = Step.Reply, From = [Stage.ReplySigned], To = Stage.Replied, Needs = StepNeeds.ReplyClass | StepNeeds.Reason, Clocks = [Stop(Rules.SuggestionReply)] },
    ];

    private static IEnumerable<Transition> Feedback() =>
    [
        new() { Step = Step.RecordFeedback, From = [Stage.Replied, Stage.RepliedAgain], Needs = StepNeeds.Satisfaction, Who = Handler | Holder },
        new() { Step = Step.Rehandle, From = [Stage.Dissatisfied], To = Stage.Rehandling, Clocks = [Start(Rules.ReplyAgain)] },
        new() { Step = Step.ReplyAgain, From = [Stage.Rehandling], To = Stage.RepliedAgain, Needs = StepNeeds.ReplyClass | StepNeeds.Reason, Clocks = [Stop(Rules.ReplyAgain)] },
        new() { Step = Step.MeetFaceToFace, From = [Stage.Dissatisfied], To = Stage.FaceToFace, Needs = StepNeeds.Session, Who = Handler | Head },
        new() { Step = Step.Track, From = [Stage.Satisfied, Stage.BasicallySatisfied, Stage.Replied], To = Stage.Tracking },
        new() { Step = Step.Archive, From = [Stage.Satisfied, Stage.BasicallySatisfied, Stage.FaceToFace, Stage.Tracking, Stage.Replied], To = Stage.Archived, Closes = MatterOutcome.Answered },
    ];
}
