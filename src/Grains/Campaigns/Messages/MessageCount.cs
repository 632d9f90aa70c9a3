namespace Oversight.Grains.Campaigns.Messages;

/// <summary>How many messages of a wave are in a state.</summary>
public sealed record MessageCount(int Wave, int Reminder, MessageState State, int Count);
