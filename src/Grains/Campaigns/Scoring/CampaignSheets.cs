namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>All that a result is computed from, beside the plan.</summary>
/// <param name="Sheets">In the order in which they came.</param>
/// <param name="Populations">Units of each stratum in each wave.</param>
/// <param name="Cases">What became of those invited, by stratum.</param>
public sealed record CampaignSheets(SheetTable Sheets, IReadOnlyList<StratumUnits> Populations, IReadOnlyList<StratumCases> Cases);
