namespace Oversight.Grains.Matters;

/// <summary>Where a matter stands.</summary>
[GenerateSerializer, Alias("oversight.MatterStatus")]
public enum MatterStatus
{
    Received = 0,

    /// <summary>An officer handles it.</summary>
    Taken = 1,

    Closed = 2,
}
