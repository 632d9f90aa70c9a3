namespace Oversight.Grains.Responses;

/// <summary>What became of an interview. Stored by number and by name; never renamed.</summary>
public enum ResponseStatus
{
    /// <summary>Answered to the end.</summary>
    Complete = 0,

    /// <summary>Broken off, with enough said to count.</summary>
    Partial = 1,

    /// <summary>Does not belong to those who are asked.</summary>
    ScreenedOut = 2,

    /// <summary>Answered to the end when a quota was full already.</summary>
    OverQuota = 3,
}
