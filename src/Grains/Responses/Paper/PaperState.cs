namespace Oversight.Grains.Responses.Paper;

/// <summary>How far a paper form has come. Stored by name and number; never renamed. A form that nobody entered has none.</summary>
public enum PaperState
{
    /// <summary>Entered by one person; another has to enter it, too.</summary>
    Once = 0,

    /// <summary>Entered by two persons, not alike.</summary>
    Differs = 1,

    /// <summary>What is handed in is certain.</summary>
    Agreed = 2,

    /// <summary>It brings no response.</summary>
    Void = 3,
}
