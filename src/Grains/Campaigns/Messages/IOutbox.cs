using Oversight.Grains.Campaigns.Plans;

namespace Oversight.Grains.Campaigns.Messages;

/// <summary>Messages that are to go out, once each. Shared by all processes.</summary>
public interface IOutbox
{
    /// <summary>Puts a message in for each invitation of a wave that somebody can be written to about. Repeating it adds nothing.</summary>
    Task FillAsync(string campaign, int wave, int reminder, DateTimeOffset now);

    /// <summary>Takes the messages that are due; until <paramref name="lease"/> nobody else gets them.</summary>
    Task<IReadOnlyList<QueuedMessage>> TakeAsync(DateTimeOffset now, DateTimeOffset lease, int limit);

    Task FinishAsync(string id, MessageState state, ContactChannel? channel, string? problem, DateTimeOffset now);

    /// <summary>Puts a message back until an instant.</summary>
    Task PostponeAsync(string id, DateTimeOffset until, string? problem);

    Task<IReadOnlyList<MessageCount>> CountAsync(string campaign, CancellationToken cancellation = default);
}
