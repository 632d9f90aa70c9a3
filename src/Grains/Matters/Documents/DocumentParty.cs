namespace Oversight.Grains.Matters.Documents;

/// <summary>To which side of a complaint a copy of a document goes.</summary>
[GenerateSerializer, Alias("oversight.DocumentParty")]
public enum DocumentParty
{
    /// <summary>投诉人.</summary>
    Complainant = 0,

    /// <summary>被投诉人.</summary>
    Respondent = 1,
}
