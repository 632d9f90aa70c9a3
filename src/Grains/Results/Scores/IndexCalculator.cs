using Oversight.Grains.Results.Estimates;

namespace Oversight.Grains.Results.Scores;

/// <summary>
/// The index of a tree in each group: Σ of the children's scores by weight, up to the root. Its error comes from one sum for each
/// answer sheet over all its items, so that what the items of one sheet have in common is counted. Scores come first, errors
/// after, because weights inside a parent are known only when all its children have been scored; so no more columns are in memory
/// than the tree has levels.
/// </summary>
public sealed class IndexCalculator
{
    private readonly AnswerTable table;
    private readonly DesignCells cells;
    private readonly IndexOptions options;
    private readonly int groupCount;
    private readonly Stack<double[]> columns = new();

    private IndexCalculator(AnswerTable table, SampleDesign design, GroupColumn groups, IndexOptions options)
    {
        (this.table, this.options) = (table, options);
        cells = new(design, groups);
        groupCount = groups.Names.Count;
    }

    /// <summary>The index of everybody: every node by its code.</summary>
    public static IReadOnlyDictionary<string, IndicatorScore> Overall(
        IndicatorTree tree, AnswerTable table, SampleDesign design, IndexOptions? options = null) =>
        ByGroup(tree, table, design, GroupColumn.One(table.Count), options)[0];

    /// <summary>The index of each group, in the order of <see cref="GroupColumn.Names"/>.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, IndicatorScore>> ByGroup(
        IndicatorTree tree, AnswerTable table, SampleDesign design, GroupColumn groups, IndexOptions? options = null)
    {
        if (design.Count != table.Count || groups.Count != table.Count)
        {
            throw new ArgumentException("design, groups and answers have the same rows", nameof(design));
        }

        var calculator = new IndexCalculator(table, design, groups, options ?? new());
        Dictionary<string, IndicatorScore>[] result = [.. groups.Names.Select(_ => new Dictionary<string, IndicatorScore>(StringComparer.Ordinal))];
        calculator.columns.Push(calculator.Estimate(calculator.Score(tree.Root), result));
        return result;
    }

    private NodeScores Score(Indicator node) => node.Item is null ? Combine(node) : ScoreItem(node);

    private NodeScores ScoreItem(Indicator node)
    {
        var codes = table.Numbers(node.Item!);
        var column = Take();
        node.Scale.Scores(codes, column);
        var scores = new NodeScores(node, groupCount) { Ratio = new(cells, column), OffScale = node.Scale.OffScale(codes) };
        columns.Push(column);
        for (var group = 0; group < groupCount; group++)
        {
            scores.Answers[group] = scores.Ratio.Valid[group];
            scores.Values[group] = scores.Answers[group] >= Math.Max(1, options.FewestAnswers) ? scores.Ratio.Means[group] : double.NaN;
        }

        return scores;
    }

    private NodeScores Combine(Indicator node)
    {
        NodeScores[] children = [.. node.Children.Select(Score)];
        var scores = new NodeScores(node, groupCount) { Children = children };
        for (var group = 0; group < groupCount; group++)
        {
            var present = children.Where(child => !double.IsNaN(child.Values[group])).Sum(child => child.Node.Weight);
            scores.Values[group] = present > 0 ? 0 : double.NaN;
            scores.Answers[group] = children.Max(child => child.Answers[group]);
            foreach (var child in children)
            {
                if (double.IsNaN(child.Values[group]))
                {
                    child.Weights[group] = 0;
                    scores.Missing[group] = [.. scores.Missing[group], child.Node.Code];
                    continue;
                }

                child.Weights[group] = child.Node.Weight / present;
                scores.Values[group] += child.Weights[group] * child.Values[group];
            }
        }

        return scores;
    }

    /// <summary>Writes the results of a node and of all below it; returns what each answer sheet adds to its score, in a column to give back.</summary>
    private double[] Estimate(NodeScores scores, Dictionary<string, IndicatorScore>[] result)
    {
        var added = scores.Ratio is null ? AddChildren(scores, result) : Linearise(scores);
        int[] valid = [.. scores.Values.Select((value, group) => double.IsNaN(value) ? 0 : scores.Answers[group])];
        var estimates = Estimator.Finish(cells, added, scores.Values, valid, options.Confidence);
        var satisfied = scores.Ratio is null ? null : Satisfied(scores.Node);
        for (var group = 0; group < groupCount; group++)
        {
            var score = valid[group] == 0
                ? Estimates.Estimate.Nothing with { Valid = scores.Answers[group] }
                : estimates[group] with { Lower = Math.Max(0, estimates[group].Lower), Upper = Math.Min(100, estimates[group].Upper) };
            var code = scores.Node.Code;
            result[group][code] = new(code, score, scores.Weights[group], scores.Missing[group], satisfied?[group], scores.OffScale);
        }

        return added;
    }

    private double[] Linearise(NodeScores scores)
    {
        var (column, added) = (Take(), Take());
        scores.Node.Scale.Scores(table.Numbers(scores.Node.Item!), column);
        scores.Ratio!.Linearise(column, added);
        columns.Push(column);
        return added;
    }

    private double[] AddChildren(NodeScores scores, Dictionary<string, IndicatorScore>[] result)
    {
        var sums = Take();
        Array.Clear(sums);
        var groups = cells.Groups.Numbers;
        foreach (var child in scores.Children)
        {
            var added = Estimate(child, result);
            for (var row = 0; row < sums.Length; row++)
            {
                sums[row] += groups[row] >= 0 ? child.Weights[groups[row]] * added[row] : 0;
            }

            columns.Push(added);
        }

        return sums;
    }

    private Estimate[] Satisfied(Indicator node)
    {
        var (codes, rates, buffer) = (table.Numbers(node.Item!), Take(), Take());
        var scale = node.Scale;
        scale.Scores(codes, rates);
        for (var row = 0; row < rates.Length; row++)
        {
            rates[row] = double.IsNaN(rates[row]) ? double.NaN : scale.IsSatisfied(codes[row]) ? 1 : 0;
        }

        Estimate[] shares = [.. Estimator.Means(cells, rates, options.Confidence, buffer).Select(rate => Wilson.Of(rate, options.Confidence))];
        columns.Push(rates);
        columns.Push(buffer);
        return shares;
    }

    private double[] Take() => columns.TryPop(out var column) ? column : new double[table.Count];
}
