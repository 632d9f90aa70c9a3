using Oversight.Grains.Questionnaires;

namespace Oversight.Grains.Campaigns.OpenAnswers;

/// <summary>A page of open answers.</summary>
/// <param name="Questions">The open questions of the questionnaire.</param>
/// <param name="Total">How many the search found in all.</param>
public sealed record OpenAnswerPage(CampaignRow Campaign, IReadOnlyList<Question> Questions, int Total, IReadOnlyList<OpenAnswer> Items);
