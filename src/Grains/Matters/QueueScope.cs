namespace Oversight.Grains.Matters;

/// <summary>Whose open matters.</summary>
public enum QueueScope
{
    /// <summary>The caller handles them.</summary>
    Mine = 0,

    /// <summary>The caller's body has them.</summary>
    Unit = 1,

    /// <summary>Another body offers them to the caller's body, which has to answer.</summary>
    Offered = 2,

    /// <summary>A deadline passed: they went up the network.</summary>
    Breached = 3,
}
