namespace Oversight.Grains.Law;

/// <summary>How far a rule binds.</summary>
public enum RuleLabel
{
    /// <summary>A statute, a regulation or a ministry's rule that was read.</summary>
    Law = 0,

    /// <summary>A rule of one province or city; elsewhere an example.</summary>
    Local = 1,

    /// <summary>Practice, or nothing that was found: the office decides.</summary>
    Setting = 2,
}
