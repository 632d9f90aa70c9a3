namespace Oversight.Grains.Law;

/// <summary>
/// When the last day of a limit in days, months or years moves on. Order 121 art 45 and Order 2 art 80 say 法定节假日 without
/// saying whether the whole published break is meant: docs/adr/0008.
/// </summary>
public enum RollOver
{
    /// <summary>Past the whole break that the yearly notice publishes; the default.</summary>
    Break = 0,

    /// <summary>Past the holiday proper only.</summary>
    Holiday = 1,

    /// <summary>Past every day off, ordinary weekends too.</summary>
    AnyOffDay = 2,

    /// <summary>Never: a term that runs out by itself, such as that of a publication.</summary>
    None = 3,
}
