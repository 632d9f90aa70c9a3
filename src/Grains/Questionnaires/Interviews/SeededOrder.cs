namespace Oversight.Grains.Questionnaires.Interviews;

/// <summary>
/// Random orders that are the same for a seed on every machine and in every version of .NET: what a person saw must be
/// reproducible years later.
/// </summary>
public static class SeededOrder
{
    /// <summary>A permutation; the elements that are fixed keep their places.</summary>
    /// <param name="scope">The code of what is shuffled, so that two lists of one interview differ.</param>
    public static IReadOnlyList<T> Shuffle<T>(IReadOnlyList<T> items, long seed, string scope, Func<T, bool>? isFixed = null)
    {
        var places = Enumerable.Range(0, items.Count).Where(index => isFixed?.Invoke(items[index]) != true).ToArray();
        var shuffled = items.ToArray();
        var state = Start(seed, scope);
        for (var left = places.Length - 1; left > 0; left--)
        {
            var other = (int)(Next(ref state) % (ulong)(left + 1));
            (shuffled[places[left]], shuffled[places[other]]) = (shuffled[places[other]], shuffled[places[left]]);
        }

        return shuffled;
    }

    private static ulong Start(long seed, string scope)
    {
        // FNV-1a over the scope: string.GetHashCode differs from process to process.
        var hash = 14695981039346656037UL;
        foreach (var letter in scope)
        {
            hash = unchecked((hash ^ letter) * 1099511628211UL);
        }

        return hash ^ unchecked((ulong)seed * 0x9E3779B97F4A7C15UL);
    }

    private static ulong Next(ref ulong state)
    {
        // SplitMix64 (public domain, Sebastiano Vigna).
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var mixed = state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
