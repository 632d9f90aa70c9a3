using Oversight.Grains.Results.Estimates;

namespace Oversight.Grains.Results.Scores;

/// <summary>A node while the tree is being computed.</summary>
internal sealed class NodeScores(Indicator node, int groups)
{
    public Indicator Node => node;

    public IReadOnlyList<NodeScores> Children { get; init; } = [];

    /// <summary>Of a node with a question.</summary>
    public RatioMeans? Ratio { get; init; }

    /// <summary>The score of each group; NaN where it is missing.</summary>
    public double[] Values { get; } = new double[groups];

    /// <summary>Share within the parent, of each group.</summary>
    public double[] Weights { get; } = [.. Enumerable.Repeat(node.Weight, groups)];

    /// <summary>Answers that were given, also where they were too few; of a node with children, of its best answered one.</summary>
    public int[] Answers { get; } = new int[groups];

    public string[][] Missing { get; } = [.. Enumerable.Repeat(Array.Empty<string>(), groups)];

    public int OffScale { get; init; }
}
