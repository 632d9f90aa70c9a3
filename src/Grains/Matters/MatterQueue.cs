namespace Oversight.Grains.Matters;

/// <summary>Open matters of one queue, the one that falls due first at the top. <paramref name="Owner"/> is the officer or the body.</summary>
public sealed record MatterQueue(QueueScope Scope, string? Owner, string Division, DateTimeOffset? DueBefore, int First, string? After)
{
    /// <summary>Only this kind; null for every one.</summary>
    public MatterKind? Kind { get; init; }

    /// <summary>Holds no matter of a confidential kind, for callers who may not know of them.</summary>
    public bool WithoutConfidential { get; init; }
}
