using Oversight.Api.Surveys;
using Oversight.Grains.Campaigns.Scoring;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Results.Scores;

namespace Oversight.Api.Pages.Campaigns;

/// <summary>The index tree in the words of the questionnaire.</summary>
internal static class IndicatorLines
{
    public static IReadOnlyList<IndicatorLine> Of(ScoredCampaign campaign, string language)
    {
        var results = campaign.Result.Indicators.ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        return [.. Below(campaign.Plan.Root, 0)];

        IEnumerable<IndicatorLine> Below(Indicator node, int depth) => node.Children
            .SelectMany(child => Below(child, depth + 1))
            .Prepend(new(depth, Label(campaign.Questionnaire, node, language), results[node.Code]));
    }

    private static string Label(Questionnaire questionnaire, Indicator node, string language) =>
        node.Item is { } item ? IndicatorLabels.Item(questionnaire, item, language) : IndicatorLabels.Group(questionnaire, node.Code, language);
}
