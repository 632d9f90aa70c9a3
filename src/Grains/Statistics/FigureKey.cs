namespace Oversight.Grains.Statistics;

/// <summary>Which column of a matter the read side groups by.</summary>
public enum FigureKey
{
    None = 0,
    District = 1,
    Street = 2,
    Holder = 3,
    Source = 4,

    /// <summary>The field of the matter; of one without, the body that has it. A field is two digits, and no body begins with one.</summary>
    Field = 5,
}
