namespace Oversight.Grains.Matters.Similarity;

/// <summary>How alike two texts are: the share of their pairs of letters that both have (Jaccard), 0 to 1.</summary>
public static class TextSimilarity
{
    public static double Of(string one, string other)
    {
        var (first, second) = (Pairs(one), Pairs(other));
        if (first.Count == 0 || second.Count == 0)
        {
            return 0;
        }

        var common = first.Count(second.Contains);
        return (double)common / (first.Count + second.Count - common);
    }

    /// <summary>Of letters and digits only: how it is punctuated does not matter.</summary>
    private static HashSet<(char, char)> Pairs(string text)
    {
        var letters = text.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant).ToArray();
        var pairs = new HashSet<(char, char)>(letters.Length);
        for (var at = 1; at < letters.Length; at++)
        {
            pairs.Add((letters[at - 1], letters[at]));
        }

        return pairs;
    }
}
