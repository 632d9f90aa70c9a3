using Oversight.Grains.Results.Scores;

namespace Oversight.Grains.Tests.Results;

internal static class Trees
{
    public static IndicatorTree Food { get; } = new(Node("food", 1,
        Node("europe", 0.6, Leaf("Italy", 0.7), Leaf("France", 0.3)),
        Node("asia", 0.4, Leaf("China", 0.5), Leaf("Thailand", 0.5))));

    public static Indicator Node(string code, double weight, params Indicator[] children) => new(code, weight) { Children = children };

    public static Indicator Leaf(string item, double weight, ItemScale? scale = null) => new("of " + item, weight) { Item = item, Scale = scale ?? new() };
}
