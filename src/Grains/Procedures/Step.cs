namespace Oversight.Grains.Procedures;

/// <summary>What can be done with a matter. Which steps are open, to whom and with what, stands in the matter's procedure.</summary>
[GenerateSerializer, Alias("oversight.Step")]
public enum Step
{
    StartOdr = 0,
    OdrSettle = 1,
    OdrFail = 2,
    AskIdentity = 3,
    ProveIdentity = 4,

    /// <summary>Taken when another body accepts the matter, or is designated; see the custody commands.</summary>
    Dispatch = 5,

    /// <summary>Taken when the intake unit accepts it back.</summary>
    ReturnToIntake = 6,
    Accept = 10,
    Refuse = 11,
    Delegate = 12,
    EndDelegation = 13,
    ScheduleMediation = 14,
    BeginMediation = 15,
    RequestRecusal = 16,
    DecideRecusal = 17,
    BeginTesting = 18,
    EndTesting = 19,
    Agree = 20,
    Terminate = 21,

    /// <summary>Close after the agreement was performed, or after both sides were told of the end.</summary>
    Close = 22,

    /// <summary>The complainant takes it back.</summary>
    Withdraw = 23,

    /// <summary>Both sides settled by themselves.</summary>
    SettlePrivately = 24,

    ReferToPolice = 25,
    CallBack = 26,
    Rework = 27,
    BeginVerification = 30,
    Extend = 31,
    File = 32,
    DeclineFiling = 33,
    DeclareIncompetent = 34,
    MarkDuplicate = 35,

    /// <summary>The same reporter brought new facts: the limit restarts from the last report, Order 121 art 35.</summary>
    AddFacts = 36,

    BeginInvestigation = 37,
    Suspend = 38,
    Resume = 39,
    Review = 40,
    ServeNotice = 41,
    Decide = 42,
    BeginExecution = 43,
    CloseCase = 44,
    Notify = 45,
    Reward = 46,
    TransferOther = 47,
    TransferJudicial = 48,
    Examine = 50,
    Join = 51,
    DeclineProposal = 52,
    HandOver = 53,
    RejectHandOver = 54,
    Assign = 55,
    BeginWork = 56,
    Draft = 57,
    Sign = 58,
    Reply = 59,
    RecordFeedback = 60,
    Rehandle = 61,
    ReplyAgain = 62,
    MeetFaceToFace = 63,
    Track = 64,
    Archive = 65,

    /// <summary>A co-unit gave its opinion to the main unit.</summary>
    RecordCoOpinion = 66,
    Assess = 70,
    Forward = 71,
    ConfirmTrue = 72,
    ConfirmPartlyTrue = 73,
    ConfirmUntrue = 74,
    DraftResponse = 75,
    Approve = 76,
    Respond = 77,
    FollowUp = 78,
    Merge = 79,
}
