namespace Oversight.Grains.Campaigns.Plans;

/// <summary>A way in which an answer sheet comes about.</summary>
public enum AnswerMode
{
    /// <summary>The person fills in the page.</summary>
    Web = 0,

    /// <summary>An interviewer asks in person.</summary>
    Interviewer = 1,

    /// <summary>An interviewer asks by telephone.</summary>
    Telephone = 2,

    /// <summary>A numbered sheet of paper that staff enter.</summary>
    Paper = 3,

    /// <summary>An interviewer without a connection; synchronised later.</summary>
    Offline = 4,
}
