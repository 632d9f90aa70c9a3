using System.Runtime.InteropServices;

namespace Oversight.Grains.Results.OpenAnswers;

/// <summary>How often each stretch of characters occurs, in how many answers, and what stands beside it.</summary>
internal sealed class PhraseCounts(int longest)
{
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private long characters;

    public IEnumerable<string> Phrases => entries.Keys;

    public void Add(int answer, string run)
    {
        characters += run.Length;
        for (var start = 0; start < run.Length; start++)
        {
            for (var length = 1; length <= longest && start + length <= run.Length; length++)
            {
                ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(entries, run.Substring(start, length), out _);
                (entry ??= new()).Add(answer, start > 0 ? run[start - 1] : '\0', start + length < run.Length ? run[start + length] : '\0');
            }
        }
    }

    public int Answers(string phrase) => entries[phrase].Answers;

    public int Occurrences(string phrase) => entries[phrase].Occurrences;

    /// <summary>The least PMI of all ways to cut the phrase in two, in bits.</summary>
    public double Cohesion(string phrase) => Enumerable.Range(1, phrase.Length - 1)
        .Min(cut => Math.Log2(Occurrences(phrase) * (double)characters / ((double)Occurrences(phrase[..cut]) * Occurrences(phrase[cut..]))));

    /// <summary>The lesser of the entropies of what stands left and right, in bits; the end of a stretch is a neighbour of its own each time.</summary>
    public double Freedom(string phrase) => Math.Min(Entropy(entries[phrase].Left), Entropy(entries[phrase].Right));

    private static double Entropy(Dictionary<char, int> neighbours)
    {
        var (total, ends) = (neighbours.Values.Sum(), neighbours.GetValueOrDefault('\0'));
        var inside = neighbours.Where(pair => pair.Key != '\0').Sum(pair => Bits(pair.Value));
        return inside + (ends * Bits(1));

        double Bits(int count) => -((double)count / total * Math.Log2((double)count / total));
    }

    private sealed class Entry
    {
        private int lastAnswer = -1;

        public int Answers { get; private set; }

        public int Occurrences { get; private set; }

        public Dictionary<char, int> Left { get; } = [];

        public Dictionary<char, int> Right { get; } = [];

        public void Add(int answer, char left, char right)
        {
            Occurrences++;
            Answers += answer == lastAnswer ? 0 : 1;
            lastAnswer = answer;
            CollectionsMarshal.GetValueRefOrAddDefault(Left, left, out _)++;
            CollectionsMarshal.GetValueRefOrAddDefault(Right, right, out _)++;
        }
    }
}
