using Oversight.Grains.Matters;

namespace Oversight.Grains.Subjects;

/// <summary>
/// One line of a subject's timeline. <paramref name="FeedNumber"/> is its place and its paging cursor;
/// a confidential line keeps its summary from those who do not handle such matters (Order 121 art 37).
/// </summary>
[GenerateSerializer, Immutable, Alias("oversight.TimelineEntry")]
public sealed record TimelineEntry(
    [property: Id(0)] DateTimeOffset At,
    [property: Id(1)] Channel Channel,
    [property: Id(2)] MatterKind Kind,
    [property: Id(3)] TimelineEvent Event,
    [property: Id(4)] string Summary)
{
    [Id(5)]
    public string? Number { get; init; }

    [Id(6)]
    public long FeedNumber { get; init; }

    [Id(7)]
    public MatterOutcome? Outcome { get; init; }

    /// <summary>When it was written; <see cref="At"/> is when it happened, which for imported history is earlier.</summary>
    [Id(8)]
    public DateTimeOffset RecordedAt { get; init; }
}
