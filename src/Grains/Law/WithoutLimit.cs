namespace Oversight.Grains.Law;

/// <summary>Why a rule has no number.</summary>
public enum WithoutLimit
{
    /// <summary>The text says promptly (及时), and no more.</summary>
    Promptly = 0,

    /// <summary>The officer in charge sets a date.</summary>
    SetByOfficer = 1,

    /// <summary>Another clock starts again.</summary>
    Restart = 2,

    /// <summary>A date of the calendar, not a number of days.</summary>
    FixedDate = 3,

    /// <summary>Where another law says so, with the number of that law.</summary>
    OtherLaw = 4,

    /// <summary>A number was looked for and not found; it is never to be invented.</summary>
    NotFound = 5,
}
