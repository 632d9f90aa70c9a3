using Oversight.Grains.Results;
using Oversight.Grains.Results.Estimates;
using Oversight.Grains.Results.Weighting;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>From sheets to the population: N/n of the stratum, then raking to the margins of the plan.</summary>
internal static class SheetWeights
{
    public static (SampleDesign Design, WeightResult Weights) Of(SheetTable sheets, IReadOnlyList<StratumUnits> known, ScoringPlan plan)
    {
        var strata = GroupColumn.From([.. sheets.Origins.Select(sheet => $"{Scorer.WaveKey(sheet.Wave)}:{sheet.Stratum}")]);
        var units = known.ToDictionary(stratum => $"{Scorer.WaveKey(stratum.Wave)}:{stratum.Stratum}", stratum => (double)stratum.Units, StringComparer.Ordinal);
        double[] populations = [.. strata.Names.Select(name => units.GetValueOrDefault(name, double.NaN))];
        var unweighted = Unweighted(strata, populations);

        // One stratum that cannot be weighted makes N/n of the others meaningless beside it: then all count alike.
        var design = SampleDesign.Stratified(strata.Numbers, unweighted is null ? populations : [.. populations.Select(_ => double.NaN)]);
        if (plan.Margins.Count == 0)
        {
            return (design, Result(unweighted, [], Raking.Rake(design.Weights, [])));
        }

        var report = Raking.Rake(design.Weights, [.. plan.Margins.Select(margin => Margin(sheets, margin))], new() { Highest = plan.HighestFactor });
        return (design.WithWeights(report.Weights), Result(unweighted, [.. plan.Margins.Select(margin => margin.Question)], report));
    }

    private static string? Unweighted(GroupColumn strata, double[] populations)
    {
        var answers = new int[populations.Length];
        foreach (var number in strata.Numbers)
        {
            answers[number]++;
        }

        var at = Enumerable.Range(0, populations.Length).FirstOrDefault(at => !(populations[at] >= answers[at]), -1);
        return at < 0 ? null : strata.Names[at];
    }

    private static Margin Margin(SheetTable sheets, PlannedMargin margin)
    {
        var question = sheets.Questionnaire.Questions.Single(question => question.Code == margin.Question);
        string[] names = [.. margin.Shares.Keys.Order(StringComparer.Ordinal)];
        var numbers = SheetColumns.OptionNumbers(question);
        var groups = names.Select((name, group) => (Number: numbers[name], group)).ToDictionary(pair => pair.Number, pair => pair.group);
        int[] column = [.. sheets.Answers.Numbers(margin.Question).Select(number => groups.GetValueOrDefault(number, GroupColumn.Unknown))];
        return new(margin.Question, new(column, names), [.. names.Select(name => margin.Shares[name])]);
    }

    private static WeightResult Result(string? unweighted, IReadOnlyList<string> raked, WeightingReport report)
    {
        var summary = report.Summary;
        return new(
            unweighted is null, unweighted, raked, report.Converged, Known(summary.DesignEffect), summary.EffectiveCount, Known(summary.Largest),
            [.. report.Margins.SelectMany(margin => margin.Unreachable.Select(group => $"{margin.Name}={group}"))]);
    }

    private static double? Known(double value) => double.IsFinite(value) ? value : null;
}
