namespace Oversight.Grains.Streets;

/// <summary>What a match of an address rests on, the strongest first.</summary>
public enum AddressEvidence
{
    /// <summary>The street's full name follows its district: 松江区叶榭镇.</summary>
    FullName,

    /// <summary>As that, with another kind of street, as after a reorganisation: 叶榭街道 for 叶榭镇.</summary>
    OtherKind,

    /// <summary>The full name stands later in the text: 松江区工业园8号叶榭镇.</summary>
    LaterInText,

    /// <summary>The district is missing or is not known (any more), and one street in the city has this name.</summary>
    OnlyOneInCity,
}
