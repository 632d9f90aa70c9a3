namespace Oversight.Grains.Campaigns.Messages;

/// <summary>What became of a message. The numbers are stored.</summary>
public enum MessageState
{
    Queued = 0,
    Sent = 1,

    /// <summary>Refused, or tried too often.</summary>
    Failed = 2,

    /// <summary>Not needed any more: answered, closed, erased, or nobody can be reached.</summary>
    Skipped = 3,
}
