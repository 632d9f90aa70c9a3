namespace Oversight.Grains.Matters.Hints;

/// <summary>The settings <c>Hints:*</c>. The law names the factors and no numbers: these are the office's.</summary>
public sealed class HintOptions
{
    public const string Section = "Hints";

    /// <summary>How far back matters are looked at, in days.</summary>
    public int Days { get; set; } = 180;

    /// <summary>So many complaints of one telephone against one business.</summary>
    public int SameBusiness { get; set; } = 3;

    /// <summary>So many complaints of one telephone within <see cref="BulkDays"/>.</summary>
    public int Bulk { get; set; } = 5;

    public int BulkDays { get; set; } = 30;

    /// <summary>So many names with one telephone or one address.</summary>
    public int SharedBy { get; set; } = 3;

    /// <summary>So many businesses with nearly the same words.</summary>
    public int SameWords { get; set; } = 3;
}
