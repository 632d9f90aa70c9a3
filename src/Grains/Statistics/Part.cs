namespace Oversight.Grains.Statistics;

/// <summary>
/// What the figures count. Which matters belong to a part stands twice, in <see cref="Parts"/> and as SQL in the storage;
/// tests hold both against each other.
/// </summary>
public enum Part
{
    Received = 0,
    Complaints = 1,
    Reports = 2,
    Accepted = 3,
    Mediated = 4,
    Closed = 5,

    /// <summary>Complaints whose acceptance was decided, or whose time for it ran out.</summary>
    CheckDue = 6,
    CheckedInTime = 7,

    /// <summary>Accepted complaints whose mediation ended, or whose time for it ran out.</summary>
    ClosingDue = 8,
    ClosedInTime = 9,

    /// <summary>Reports on which a decision to file was made, or whose time for it ran out.</summary>
    VerificationDue = 10,
    VerifiedInTime = 11,

    OdrStarted = 12,
    OdrConcluded = 13,
    OdrSettled = 14,

    /// <summary>Not a number of matters but a sum of money, in fen.</summary>
    Recovered = 15,

    CalledBack = 16,
    VerySatisfied = 17,
    Satisfied = 18,
    Fair = 19,
    Dissatisfied = 20,

    /// <summary>Very satisfied or satisfied.</summary>
    Content = 21,
}
