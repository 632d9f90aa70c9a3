using Oversight.Grains.Campaigns;

namespace Oversight.Grains.Responses;

/// <summary>What is behind a link. <paramref name="Ticket"/> is there when it is open to one person, <paramref name="IsPoster"/> when many may come.</summary>
public sealed record Door(DoorState State, CampaignRow? Campaign = null, AnswerTicket? Ticket = null, bool IsPoster = false);
