using Oversight.Grains.Campaigns;
using Oversight.Grains.Questionnaires;

namespace Oversight.Grains.Responses.Paper;

/// <summary>A form on the desk of a clerk. <paramref name="Form"/> is null when nobody worked on it.</summary>
public sealed record PaperWork(CampaignRow Campaign, PaperBatchRow Batch, int Number, PaperFormRow? Form, Questionnaire Questionnaire);
