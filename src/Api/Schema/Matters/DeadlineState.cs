namespace Oversight.Api.Schema.Matters;

/// <summary>Where a clock stands.</summary>
public enum DeadlineState
{
    Running,

    /// <summary>Near: yellow.</summary>
    Near,

    /// <summary>Nearer: red.</summary>
    Urgent,
    Overdue,
    Paused,

    /// <summary>What it asked for was done in time.</summary>
    Met,

    /// <summary>It was done, but late.</summary>
    Missed,

    /// <summary>It is no longer asked for: withdrawn, settled, sent away, or the green channel negotiates first.</summary>
    Stopped,
}
