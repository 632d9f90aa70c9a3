namespace Oversight.Grains.Responses.Paper;

/// <summary>How a paper form stands for those who work on it.</summary>
public enum PaperStanding
{
    /// <summary>Entered by one person; another has to enter it, too.</summary>
    Once,

    /// <summary>Entered by two persons, not alike: somebody has to settle it.</summary>
    Differs,

    /// <summary>Certain, and handed in with the next ones.</summary>
    Waiting,

    /// <summary>Its response is stored.</summary>
    Stored,

    Void,

    /// <summary>The campaign closed before it was certain: it brings no response.</summary>
    Lost,
}
