using System.Globalization;
using Oversight.Grains.Results.OpenAnswers;
using Oversight.Grains.Results.Scores;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>Sheets → marks → kept sheets → weights → index, by street, enterprise and wave → what may be shown.</summary>
public static class Scorer
{
    public static CampaignResult Score(CampaignSheets campaign, ScoringPlan plan, IReadOnlySet<LiftedMark> lifted)
    {
        var marks = SheetCleaning.Mark(campaign.Sheets, plan.Cleaning, lifted);
        var excluded = marks.Where(mark => mark is { Excludes: true, Lifted: false }).Select(mark => mark.Mark.AnswerId).ToHashSet(StringComparer.Ordinal);
        bool[] kept = [.. campaign.Sheets.Answers.Ids.Select(id => !excluded.Contains(id))];
        var sheets = campaign.Sheets.Where(kept);
        var (design, weights) = SheetWeights.Of(sheets, campaign.Populations, plan);
        var groups = new GroupScores(new(plan.Root), plan, sheets.Answers, design);
        var overall = IndexCalculator.Overall(groups.Tree, sheets.Answers, design, groups.Options);
        var waves = groups.Of([.. sheets.Origins.Select(sheet => WaveKey(sheet.Wave))]);
        return new()
        {
            Sheets = campaign.Sheets.Count,
            Kept = sheets.Count,
            Index = Interval.Of(overall[plan.Root.Code].Score),
            Satisfied = plan.Satisfaction is { } code && overall[code].Satisfied is { } rate ? Interval.Of(rate) : null,
            Indicators = [.. groups.Tree.Nodes.Select(node => IndicatorResult.Of(overall[node.Code]))],
            Streets = groups.Shown(groups.Of([.. sheets.Origins.Select(sheet => sheet.Street)])),
            Enterprises = groups.Shown(groups.Of([.. sheets.Origins.Select(sheet => sheet.Enterprise)])),
            Waves = groups.Shown(waves),
            Changes = WaveChanges.Of(waves, plan),
            Weights = weights,
            Response = SheetResponse.Of(campaign, kept),
            Keywords = [.. plan.OpenQuestions.SelectMany(question => Words(sheets, question))],
            Marks = marks,
        };
    }

    internal static string WaveKey(int wave) => wave.ToString("D4", CultureInfo.InvariantCulture);

    private static IEnumerable<KeywordResult> Words(SheetTable sheets, string question) =>
        Keywords.Count(sheets.Answers.Texts(question)).Select(word => new KeywordResult(question, word.Text, word.Answers, word.Occurrences));
}
