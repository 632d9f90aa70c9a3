namespace Oversight.Bench.Load.Workloads;

/// <summary>
/// Two-character words that occur in the names: common ones (in 1 % of the names or more) and rare ones (in at least two
/// names and at most one in a thousand). Half of the draws are common.
/// </summary>
internal sealed class SearchWords
{
    private readonly string[] common;
    private readonly string[] rare;

    public SearchWords(IEnumerable<string> names)
    {
        var counts = new Dictionary<string, int>();
        var total = 0;
        foreach (var name in names)
        {
            total++;
            for (var i = 0; i + 2 <= name.Length; i++)
            {
                var word = name.Substring(i, 2);
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        common = Pick(counts, count => count >= total / 100);
        rare = Pick(counts, count => count >= 2 && count <= Math.Max(2, total / 1_000));
    }

    public string Draw(Random random)
    {
        var words = random.Next(2) == 0 ? common : rare;
        return words[random.Next(words.Length)];
    }

    // Only Chinese characters: a bracket or a digit is no word.
    private static string[] Pick(Dictionary<string, int> counts, Func<int, bool> fits) =>
        [.. counts.Where(pair => fits(pair.Value) && pair.Key.All(c => c is >= '一' and <= '鿿'))
            .Select(pair => pair.Key).Order(StringComparer.Ordinal)];
}
