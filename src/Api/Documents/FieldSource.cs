namespace Oversight.Api.Documents;

/// <summary>Who gives a field its value.</summary>
public enum FieldSource
{
    /// <summary>The settings of the office.</summary>
    Office = 0,

    /// <summary>The matter.</summary>
    Matter = 1,

    /// <summary>The vault, for the handling officer with a purpose; else the field stays open.</summary>
    Identity = 2,

    /// <summary>The officer who writes the document.</summary>
    Officer = 3,

    /// <summary>The ledger, when the document is issued.</summary>
    Issue = 4,
}
