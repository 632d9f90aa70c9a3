namespace Oversight.Grains.Statistics;

/// <summary>How far a complaint went that was first with its green-channel enterprise.</summary>
public enum OdrResult
{
    /// <summary>It went to none.</summary>
    None = 0,

    Negotiating = 1,

    Settled = 2,

    /// <summary>Not settled: it came back to the bureau.</summary>
    Failed = 3,
}
