using System.Globalization;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Results.Scores;

/// <summary>Indicators that were checked: every node has either a question or children whose weights sum to 1, and each code occurs once.</summary>
public sealed class IndicatorTree
{
    /// <summary>How far the weights of a parent may miss 1: what is lost when thirds are written with six digits.</summary>
    public const double Tolerance = 1e-5;

    /// <exception cref="InvalidInputException">A rule is broken; the field names the node.</exception>
    public IndicatorTree(Indicator root)
    {
        Root = root;
        Check(root, new(StringComparer.Ordinal), 1);
    }

    public Indicator Root { get; }

    /// <summary>Every node, parents before children.</summary>
    public IEnumerable<Indicator> Nodes => WithChildren(Root);

    private static IEnumerable<Indicator> WithChildren(Indicator node) => node.Children.SelectMany(WithChildren).Prepend(node);

    private static void Check(Indicator node, HashSet<string> codes, int depth)
    {
        Require(node.Code.Length > 0 && codes.Add(node.Code), "code", node.Code, "occurs once and is not empty");
        Require(node.Weight is > 0 and <= 1, $"{node.Code}.weight", Text(node.Weight), "above 0, at most 1");
        Require(depth <= 10, node.Code, Text(depth), "at most 10 levels");
        Require(node.Item is null != (node.Children.Count == 0), node.Code, node.Item, "either a question or children");
        if (node.Item is not null)
        {
            node.Scale.Check();
            return;
        }

        var sum = node.Children.Sum(child => child.Weight);
        Require(Math.Abs(sum - 1) <= Tolerance, $"{node.Code}.children", Text(sum), "weights sum to 1");
        foreach (var child in node.Children)
        {
            Check(child, codes, depth + 1);
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
