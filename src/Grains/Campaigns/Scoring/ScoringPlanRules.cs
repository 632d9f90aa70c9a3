using System.Globalization;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Results.Scores;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>What a plan may say about a questionnaire.</summary>
internal static class ScoringPlanRules
{
    public static void Check(ScoringPlan plan, IndicatorTree tree, Questionnaire questionnaire)
    {
        var columns = SheetTable.Of(questionnaire, []).Answers;
        var numbers = columns.NumberColumns.ToHashSet(StringComparer.Ordinal);
        foreach (var node in tree.Nodes.Where(node => node.Item is not null))
        {
            Require(numbers.Contains(node.Item!), $"plan.root.{node.Code}.item", node.Item, "a question, or question.part, that is answered by numbers or options");
        }

        Require(
            plan.Satisfaction is null || tree.Nodes.Any(node => node.Code == plan.Satisfaction && node.Item is not null),
            "plan.satisfaction", plan.Satisfaction, "the code of an indicator of one question");
        Require(plan.Confidence is >= 0.5 and < 1, "plan.confidence", Text(plan.Confidence), "0.5 to below 1");
        Require(plan.FewestAnswers is >= 1 and <= 1000, "plan.fewestAnswers", Text(plan.FewestAnswers), "1..1000");
        Require(plan.HighestFactor >= 1, "plan.highestFactor", Text(plan.HighestFactor), "at least 1");
        Require(plan.Cleaning.TooFastBelow is null or (> 0 and < 1), "plan.cleaning.tooFastBelow", Text(plan.Cleaning.TooFastBelow ?? 0), "between 0 and 1, or null for off");
        foreach (var trap in plan.Cleaning.Traps)
        {
            Require(numbers.Contains(trap.Item), "plan.cleaning.traps", trap.Item, "a question that is answered by numbers or options");
        }

        foreach (var open in plan.OpenQuestions)
        {
            Require(columns.TextColumns.Contains(open, StringComparer.Ordinal), "plan.openQuestions", open, "a question that is answered in words");
        }

        foreach (var margin in plan.Margins)
        {
            Margin(margin, questionnaire);
        }
    }

    private static void Margin(PlannedMargin margin, Questionnaire questionnaire)
    {
        var question = questionnaire.Questions.FirstOrDefault(question => question.Code == margin.Question && question.Type == QuestionType.Single);
        Require(question is not null, "plan.margins", margin.Question, "a question with one choice");
        Require(margin.Shares.Count > 1, $"plan.margins.{margin.Question}", Text(margin.Shares.Count), "shares of at least two options");
        foreach (var (option, share) in margin.Shares)
        {
            Require(question!.Options.Any(known => known.Code == option), $"plan.margins.{margin.Question}", option, "an option of the question");
            Require(share > 0 && double.IsFinite(share), $"plan.margins.{margin.Question}.{option}", Text(share), "above 0");
        }
    }

    private static void Require(bool holds, string field, string? value, string rule)
    {
        if (!holds)
        {
            throw new InvalidInputException(field, value, rule);
        }
    }

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
