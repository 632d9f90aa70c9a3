namespace Oversight.Grains.Subjects;

/// <summary>What a line of a timeline tells.</summary>
[GenerateSerializer, Alias("oversight.TimelineEvent")]
public enum TimelineEvent
{
    Received = 0,
    Closed = 1,

    /// <summary>The matter came here from a business that was identified, or from another street.</summary>
    Moved = 2,
}
