using Oversight.Grains.Questionnaires;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>A result with what a reader must know beside it.</summary>
/// <param name="ReleasedAt">Null while only the bureau may see it.</param>
public sealed record ScoredCampaign(string Id, string Title, Questionnaire Questionnaire, ScoringPlan Plan, CampaignResult Result, DateTimeOffset? ReleasedAt);
