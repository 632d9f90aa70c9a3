namespace Oversight.Grains.Responses;

/// <summary>Whether a link leads to a questionnaire, and if not, why.</summary>
public enum DoorState
{
    Open,

    /// <summary>There is no such link.</summary>
    Unknown,

    /// <summary>The campaign does not collect yet.</summary>
    NotYet,

    /// <summary>It will go on later.</summary>
    Paused,

    /// <summary>No answer is taken any more.</summary>
    Closed,

    /// <summary>The token was used.</summary>
    Answered,

    /// <summary>The campaign does not take answers in this way.</summary>
    OtherWay,
}
