using Oversight.Grains.Results;
using Oversight.Grains.Results.Estimates;
using Oversight.Grains.Results.Scores;
using Oversight.Grains.Results.Suppression;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>The index of parts of the sample, each a part and not a sample of its own.</summary>
internal sealed class GroupScores(IndicatorTree tree, ScoringPlan plan, AnswerTable table, SampleDesign design)
{
    public IndicatorTree Tree => tree;

    public IndexOptions Options { get; } = new() { Confidence = plan.Confidence };

    public IReadOnlyList<GroupScore> Of(IReadOnlyList<string?> keys)
    {
        var groups = GroupColumn.From(keys);
        if (groups.Names.Count == 0)
        {
            return [];
        }

        var scores = IndexCalculator.ByGroup(tree, table, design, groups, Options);
        var answers = new int[groups.Names.Count];
        foreach (var number in groups.Numbers.Where(number => number >= 0))
        {
            answers[number]++;
        }

        return [.. groups.Names.Select((name, number) => new GroupScore(name, answers[number], scores[number]))];
    }

    /// <summary>With the small ones hidden, and those from which a small one could be computed.</summary>
    public IReadOnlyList<GroupResult> Shown(IReadOnlyList<GroupScore> groups)
    {
        var shown = CellSuppression.Apply(CellTable.List([.. groups.Select(group => (group.Key, group.Answers))]), plan.FewestAnswers);
        return [.. groups.Select((group, at) => Result(group, shown[at + 1]))];
    }

    private GroupResult Result(GroupScore group, Shown shown)
    {
        if (shown != Results.Suppression.Shown.Yes)
        {
            return new(group.Key, shown, null, null, null);
        }

        var rate = plan.Satisfaction is { } code ? group.Scores[code].Satisfied : null;
        return new(group.Key, shown, group.Answers, Interval.Of(group.Scores[plan.Root.Code].Score), rate is null ? null : Interval.Of(rate));
    }
}
