namespace Oversight.Grains.Results.Waves;

/// <summary>What may be said about two waves. Never renamed: stored in reports.</summary>
public enum Change
{
    /// <summary>The difference is within what chance does.</summary>
    NotSignificant,

    Up,

    Down,

    /// <summary>One of the two has no value or no error.</summary>
    NotComparable,
}
