namespace Oversight.Grains.Campaigns.Plans;

/// <summary>Of whom a campaign wants to know.</summary>
public enum PopulationKind
{
    /// <summary>Enterprises of the register.</summary>
    Enterprises = 0,

    /// <summary>Streets: one poster each.</summary>
    Streets = 1,

    /// <summary>People whose complaint was closed.</summary>
    Complainants = 2,

    /// <summary>Guests of a symposium, from a list.</summary>
    Guests = 3,

    /// <summary>Whoever comes by: nobody is invited.</summary>
    WalkIns = 4,
}
