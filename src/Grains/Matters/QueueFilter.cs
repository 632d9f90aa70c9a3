namespace Oversight.Grains.Matters;

/// <summary>Narrows a queue.</summary>
/// <param name="Kind">Only this kind.</param>
/// <param name="DueBefore">Only what is due before this instant.</param>
public sealed record QueueFilter(MatterKind? Kind = null, DateTimeOffset? DueBefore = null)
{
    public static QueueFilter None { get; } = new();
}
