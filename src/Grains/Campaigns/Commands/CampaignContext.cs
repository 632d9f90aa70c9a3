namespace Oversight.Grains.Campaigns.Commands;

/// <summary>What a decision may look at besides the campaign itself.</summary>
/// <param name="Id">The campaign's.</param>
/// <param name="Now">The instant of the decision.</param>
public sealed record CampaignContext(string Id, DateTimeOffset Now);
