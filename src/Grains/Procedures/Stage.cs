namespace Oversight.Grains.Procedures;

/// <summary>Where a matter stands in its procedure. Each procedure uses some of these; which, stands in its table.</summary>
[GenerateSerializer, Alias("oversight.Stage")]
public enum Stage
{
    /// <summary>Received and numbered, nothing decided (登记).</summary>
    Registered = 0,

    /// <summary>With a green-channel enterprise, which negotiates with the consumer first (在线消费纠纷解决).</summary>
    OdrNegotiating = 1,

    /// <summary>The complainant was asked to prove who they are (限期提供身份证明材料).</summary>
    AwaitingIdentity = 2,

    /// <summary>Accepted by a body that the intake unit sent it to (已分送).</summary>
    Dispatched = 3,

    /// <summary>Given back to the intake unit, Order 121 art 41 (已退回).</summary>
    ReturnedToIntake = 4,

    /// <summary>The complaint is accepted for mediation (已受理).</summary>
    Accepted = 10,

    /// <summary>A consumer association or another body mediates on both sides' consent (委托调解).</summary>
    DelegatedMediation = 11,

    MediationScheduled = 12,

    Mediating = 13,

    /// <summary>Mediation rests while a request for recusal is decided, Order 121 art 21 (回避中止).</summary>
    SuspendedRecusal = 14,

    /// <summary>Appraisal or testing, whose time does not count (检验检测、鉴定).</summary>
    PausedTesting = 15,

    Agreed = 16,

    /// <summary>Mediation was ended without agreement; both sides are to be told (终止调解).</summary>
    Terminated = 17,

    /// <summary>Not accepted, and told (不予受理).</summary>
    Refused = 20,

    Withdrawn = 21,

    /// <summary>Handed to the police on suspicion of extortion, Order 121 art 42 (移送公安).</summary>
    ReferredToPolice = 22,

    /// <summary>Ended (办结).</summary>
    Closed = 23,

    Satisfied = 24,

    Dissatisfied = 25,

    /// <summary>Dealt with once more after a dissatisfied call-back (返工).</summary>
    Reworked = 26,

    /// <summary>A report's facts are being verified (核查).</summary>
    Verifying = 30,

    NotFiled = 31,

    NotCompetent = 32,

    /// <summary>Same reporter, same facts, same business: not handled again, Order 121 art 35 (重复举报).</summary>
    Duplicate = 33,

    /// <summary>Filed as a case (立案).</summary>
    Filed = 34,

    Investigating = 35,

    Suspended = 36,

    /// <summary>Legal review is done (审核).</summary>
    Reviewed = 37,

    /// <summary>The party was told what is intended and may state its case (告知).</summary>
    NoticeServed = 38,

    Decided = 39,

    Executing = 40,

    CaseClosed = 41,

    Notified = 42,

    Rewarded = 43,

    TransferredOther = 44,

    TransferredJudicial = 45,

    /// <summary>A suggestion or proposal lies with the office that examines it.</summary>
    Submitted = 50,

    Examined = 51,

    Joined = 52,

    HandedOver = 53,

    RejectedByUnit = 54,

    /// <summary>A main unit and perhaps co-units have it (主办、会办).</summary>
    Assigned = 55,

    InProgress = 56,

    Drafted = 57,

    ReplySigned = 58,

    Replied = 59,

    BasicallySatisfied = 60,

    Rehandling = 61,

    RepliedAgain = 62,

    FaceToFace = 63,

    /// <summary>Answered as being solved (B): followed until it is solved.</summary>
    Tracking = 64,

    Archived = 65,

    /// <summary>A media item was noticed (监测到).</summary>
    Captured = 70,

    Assessed = 71,

    NotOurs = 72,

    Rectifying = 73,

    Clarifying = 74,

    ResponseDrafted = 75,

    Approved = 76,

    Responded = 77,

    FollowUp = 78,
}
