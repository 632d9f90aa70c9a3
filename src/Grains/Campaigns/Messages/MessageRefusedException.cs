namespace Oversight.Grains.Campaigns.Messages;

/// <summary>The gateway will never take this message; trying again is of no use. The text holds no address.</summary>
public sealed class MessageRefusedException(string message, Exception? cause = null) : Exception(message, cause);
