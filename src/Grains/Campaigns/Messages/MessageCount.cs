namespace Oversight.Grains.Campaigns.Messages;

/// <summary>How many messages of a wave are in a state.</summary>
/// <param name="Reminder">0 for the invitation.</param>
/// <param name="Problem">Why they were not delivered, or are tried again; null for those that were. Holds no address.</param>
/// <param name="LastDone">When the last of them was sent or given up; null while all are queued.</param>
public sealed record MessageCount(int Wave, int Reminder, MessageState State, int Count, string? Problem, DateTimeOffset? LastDone);
