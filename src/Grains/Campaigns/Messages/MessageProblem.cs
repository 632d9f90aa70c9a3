namespace Oversight.Grains.Campaigns.Messages;

/// <summary>Why a message is not sent, as the outbox keeps it. Anything else there is the kind of failure that a gateway met.</summary>
public static class MessageProblem
{
    public const string Answered = "answered";
    public const string Closed = "closed";
    public const string Paused = "paused";
    public const string NoWay = "nobody can be reached";
    public const string NotAnAddress = "not an e-mail address";

    /// <summary>Before the code with which the gateway refused.</summary>
    public const string RefusedBy = "refused: ";
}
