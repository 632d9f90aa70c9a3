using Oversight.Grains.Campaigns.Waves;

namespace Oversight.Grains.Responses.Contacts;

/// <summary>An invitation that is to be tried, or tried again.</summary>
public sealed record OpenInvitation(InvitationRow Invitation, ContactRow? Last);
