namespace Oversight.Grains.Matters.Parties;

/// <summary>As what somebody stands behind a matter.</summary>
[GenerateSerializer, Alias("oversight.PartyRole")]
public enum PartyRole
{
    /// <summary>Who brought it: the complainant, or who reported.</summary>
    Reporter = 0,

    /// <summary>A complainant who complains together with others, without representing them.</summary>
    Complainant = 1,

    /// <summary>A complainant whom the others chose to represent them.</summary>
    Representative = 2,

    /// <summary>An agent with a power of attorney.</summary>
    Agent = 3,
}
