namespace Oversight.Api.Schema.Campaigns;

/// <summary>A page of campaigns, newest first.</summary>
public sealed record CampaignConnection(CampaignNode[] Nodes, PageInfo PageInfo);
