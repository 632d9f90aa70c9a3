namespace Oversight.Grains.Streets;

/// <summary>Provinces, cities and districts by full name and by its proper part, for reading addresses.</summary>
internal sealed class DivisionNames
{
    private readonly Dictionary<string, Division[]> _full;
    private readonly Dictionary<string, Division[]> _proper;
    private readonly int _longest;

    public DivisionNames(DivisionTree tree)
    {
        var higher = tree.All.Where(d => d.Level != DivisionLevel.Street && !DivisionTree.IsUnnamed(d)).ToArray();
        _full = Group(higher, d => d.Name);
        _proper = Group(higher.Where(d => DivisionName.ProperOfHigher(d.Name).Length < d.Name.Length), d => DivisionName.ProperOfHigher(d.Name));
        _longest = higher.Select(d => d.Name.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>
    /// The divisions that the text begins with, inside the given ones (all when empty): the longest name wins, and
    /// of divisions that share a name and lie in one another (东莞市) the larger one.
    /// </summary>
    public DivisionHit? Longest(ReadOnlySpan<char> text, IReadOnlyList<Division> inside)
    {
        var full = _full.GetAlternateLookup<ReadOnlySpan<char>>();
        var proper = _proper.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(_longest, text.Length); length >= 2; length--)
        {
            var name = text[..length];
            if (full.TryGetValue(name, out var named) && Inside(named, inside) is { Length: > 0 } hits)
                return new DivisionHit(hits, length, IsFull: true);
            if (proper.TryGetValue(name, out named) && Inside(named, inside) is { Length: > 0 } shortHits)
                return new DivisionHit(shortHits, length, IsFull: false);
        }

        return null;
    }

    private static Division[] Inside(Division[] named, IReadOnlyList<Division> inside)
    {
        var hits = inside.Count == 0
            ? named
            : Array.FindAll(named, d => inside.Any(i => i.Code != d.Code && d.Code.IsIn(i.Code)));
        return hits.Length < 2 ? hits : Array.FindAll(hits, d => !hits.Any(h => h.Code != d.Code && d.Code.IsIn(h.Code)));
    }

    private static Dictionary<string, Division[]> Group(IEnumerable<Division> divisions, Func<Division, string> name) =>
        divisions.GroupBy(name).ToDictionary(g => g.Key, g => g.ToArray());
}
