namespace Oversight.Grains.Enterprises;

/// <summary>
/// What to list. <paramref name="Division"/> is a street code or the beginning of one (a district has 6 digits); empty means
/// everywhere. <paramref name="After"/> is the cursor of the page before.
/// </summary>
public sealed record EnterpriseSearch(string? Text, string Division, EnterpriseOrder Order, int First, string? After)
{
    /// <summary>A total is counted up to here; a common word is as fast as a rare one.</summary>
    public const int CountCap = 10_000;

    /// <summary>Lists also what has no street yet. It is in nobody's area, and somebody has to place it.</summary>
    public bool Unplaced { get; init; }
}
