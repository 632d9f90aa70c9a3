using System.Collections.Immutable;

namespace Oversight.Grains.Campaigns;

/// <summary>A page of campaigns with the cursor of its last one.</summary>
public sealed record CampaignPage(ImmutableArray<CampaignRow> Items, string? EndCursor, bool HasNextPage);
