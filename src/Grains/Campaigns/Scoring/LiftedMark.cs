using Oversight.Grains.Results.Cleaning;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>A doubt that a person took back: the sheet counts again.</summary>
public readonly record struct LiftedMark(string Response, CleaningRule Rule);
