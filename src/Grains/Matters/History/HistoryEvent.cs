namespace Oversight.Grains.Matters.History;

/// <summary>What a line of a matter's history tells.</summary>
public enum HistoryEvent
{
    Received = 0,
    Taken = 1,
    Stepped = 2,
    Closed = 3,

    /// <summary>It turned out to concern another enterprise.</summary>
    Moved = 4,

    Offered = 5,
    OfferAccepted = 6,
    OfferRefused = 7,
    Appointed = 8,
    DisputeOpened = 9,
    DisputeAgreed = 10,
    DisputeReferred = 11,
    AlarmRaised = 12,
    ClocksRecomputed = 13,
    LawChosen = 14,
    IdentityRead = 15,
    DocumentIssued = 16,
    Classified = 17,

    /// <summary>It is a joint complaint, has an agent, or answers what form 1 asks.</summary>
    PartiesNamed = 18,

    AgentFiled = 19,
    ConsentRecorded = 20,
    FormConsentsStated = 21,
    ClaimsChanged = 22,
}
