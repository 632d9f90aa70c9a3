namespace Oversight.Grains.Results.Suppression;

/// <summary>Whether a cell may be shown.</summary>
public enum Shown
{
    Yes,

    /// <summary>Hidden: too few answers.</summary>
    TooFew,

    /// <summary>Hidden, because one that has too few could be computed from it.</summary>
    Protecting,
}
