namespace Oversight.Grains.Campaigns.Messages;

/// <summary>A message as a gateway gets it.</summary>
/// <param name="Id">Stays the same when it is tried again.</param>
/// <param name="To">Telephone number or e-mail address; never logged.</param>
/// <param name="Subject">For letters.</param>
/// <param name="Text">Plain text with the link.</param>
public sealed record OutgoingMessage(string Id, string To, string Subject, string Text)
{
    public override string ToString() => $"OutgoingMessage({Id})";
}
