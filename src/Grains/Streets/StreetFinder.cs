using System.Collections.Concurrent;

namespace Oversight.Grains.Streets;

/// <summary>Finds names of streets of given divisions in a text.</summary>
internal sealed class StreetFinder(DivisionTree tree)
{
    private readonly ConcurrentDictionary<string, StreetName[]> _byDivision = new();

    /// <summary>Streets whose full name begins the text; only those with the longest such name.</summary>
    public List<StreetHit> FullAtStart(ReadOnlySpan<char> text, IReadOnlyList<Division> within) =>
        AtStart(text, within, static (name, t) => name.FullLength(t));

    /// <summary>Streets whose proper name with another kind of street begins the text.</summary>
    public List<StreetHit> OtherKindAtStart(ReadOnlySpan<char> text, IReadOnlyList<Division> within) =>
        AtStart(text, within, static (name, t) => name.OtherKindLength(t));

    /// <summary>Streets whose proper name alone begins the text and does not go on as a road's name.</summary>
    public List<StreetHit> ProperAtStart(ReadOnlySpan<char> text, IReadOnlyList<Division> within) =>
        AtStart(text, within, static (name, t) => name.ProperLength(t));

    /// <summary>
    /// Streets whose full name, with one of the usual kinds, stands anywhere from <paramref name="from"/> on; of
    /// names that overlap the longest.
    /// </summary>
    public List<StreetHit> FullLater(ReadOnlySpan<char> text, int from, IReadOnlyList<Division> within)
    {
        var hits = new List<StreetHit>();
        foreach (var division in within)
        {
            foreach (var name in Names(division))
            {
                if (name.Proper.Length == name.Full.Length || from >= text.Length) continue;
                var at = text[from..].IndexOf(name.Full);
                if (at < 0 || AddressText.IsRoadAfterKind(text[(from + at + name.Full.Length)..])) continue;
                hits.Add(new StreetHit(name, from + at, name.Full.Length));
            }
        }

        if (hits.Count < 2) return hits;
        return hits.FindAll(h => !hits.Exists(other => other.Length > h.Length && other.At <= h.At && other.At + other.Length >= h.At + h.Length));
    }

    private List<StreetHit> AtStart(ReadOnlySpan<char> text, IReadOnlyList<Division> within, LengthOf lengthOf)
    {
        var hits = new List<StreetHit>();
        var longest = 1;
        foreach (var division in within)
        {
            foreach (var name in Names(division))
            {
                var length = lengthOf(name, text);
                if (length < longest) continue;
                if (length > longest) hits.Clear();
                longest = length;
                hits.Add(new StreetHit(name, 0, length));
            }
        }

        return hits;
    }

    private StreetName[] Names(Division division) =>
        _byDivision.GetOrAdd(division.Code.Value, static (_, arg) => [.. arg.tree.Streets(arg.division.Code).Select(s => new StreetName(s))], (tree, division));

    private delegate int LengthOf(StreetName name, ReadOnlySpan<char> text);
}
