namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>A known distribution of the population that answers are weighted to.</summary>
/// <param name="Question">A single-choice question.</param>
/// <param name="Shares">Units or shares by the code of the option.</param>
public sealed record PlannedMargin(string Question, IReadOnlyDictionary<string, double> Shares);
