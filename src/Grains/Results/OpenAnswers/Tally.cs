using System.Collections;
using System.Runtime.InteropServices;

namespace Oversight.Grains.Results.OpenAnswers;

/// <summary>Occurrences of words, and answers that have them.</summary>
internal sealed class Tally : IEnumerable<(string Text, int Answers, int Occurrences)>
{
    private readonly Dictionary<string, (int Answers, int Occurrences, int Last)> counts = new(StringComparer.Ordinal);

    public void Add(string text, int answer)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, text, out var known);
        count = (count.Answers + (known && count.Last == answer ? 0 : 1), count.Occurrences + 1, answer);
    }

    public int Occurrences(string text) => counts[text].Occurrences;

    public IEnumerator<(string Text, int Answers, int Occurrences)> GetEnumerator() =>
        counts.Select(pair => (pair.Key, pair.Value.Answers, pair.Value.Occurrences)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
