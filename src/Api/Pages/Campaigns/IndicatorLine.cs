using Oversight.Grains.Campaigns.Scoring;

namespace Oversight.Api.Pages.Campaigns;

/// <summary>One node of the index tree as a line of the report.</summary>
/// <param name="Depth">0 for the index itself.</param>
public sealed record IndicatorLine(int Depth, string Label, IndicatorResult Result);
