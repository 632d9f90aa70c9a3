namespace Oversight.Grains.Matters;

/// <summary>
/// What to list; null means any. <paramref name="Division"/> is a street code or the beginning of one, empty means everywhere
/// (then matters without a street are listed too).
/// </summary>
public sealed record MatterSearch(
    MatterKind? Kind,
    MatterStatus? Status,
    string Division,
    string? Enterprise,
    string? Handler,
    int First,
    string? After)
{
    /// <summary>Lists also what has no street yet. It is in nobody's area, and somebody has to place it.</summary>
    public bool Unplaced { get; init; }

    /// <summary>Lists no matter of a confidential kind, for callers who may not know of them.</summary>
    public bool WithoutConfidential { get; init; }
}
