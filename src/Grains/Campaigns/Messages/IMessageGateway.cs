using Oversight.Grains.Campaigns.Plans;

namespace Oversight.Grains.Campaigns.Messages;

/// <summary>A way by which a message leaves the house. One for each channel.</summary>
public interface IMessageGateway
{
    ContactChannel Channel { get; }

    /// <summary>The setting that must be made before it can send; null when it can.</summary>
    string? MissingSetting { get; }

    /// <summary>
    /// Hands a message over. A repeat carries the same id, so that a gateway which knows ids delivers it once.
    /// </summary>
    /// <exception cref="MessageRefusedException">It will never be taken, such as a wrong address.</exception>
    /// <exception cref="Exception">Anything else: it is tried again later.</exception>
    Task SendAsync(OutgoingMessage message, CancellationToken cancellation);
}
