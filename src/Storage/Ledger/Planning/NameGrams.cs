using System.Text;

namespace Oversight.Storage.Ledger.Planning;

/// <summary>
/// How names are searched. A name is folded (NFKC, lower case, so that width and case do not matter) and cut into pairs of
/// neighbouring characters; a text of two characters is then one exact key, in Chinese as in any other script.
/// </summary>
internal static class NameGrams
{
    /// <summary>Stands after the last character, so that it too begins a pair.</summary>
    public const char End = '\u0003';

    public static string Fold(string name) => name.Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    /// <summary>The pairs of a folded name, each once; characters are code points, never halves of them.</summary>
    public static HashSet<string> Pairs(string folded)
    {
        var pairs = new HashSet<string>(folded.Length);
        var runes = Runes(folded);
        for (var at = 0; at < runes.Count; at++)
        {
            pairs.Add(at + 1 < runes.Count ? runes[at] + runes[at + 1] : runes[at] + End);
        }

        return pairs;
    }

    /// <summary>The pairs within a folded text: those that a name must have which contains it.</summary>
    public static HashSet<string> Inner(string folded)
    {
        var pairs = Pairs(folded);
        pairs.RemoveWhere(pair => pair[^1] == End);
        return pairs;
    }

    /// <summary>The keys whose enterprises are counted: the pairs and the single characters.</summary>
    public static HashSet<string> Counted(string folded)
    {
        var keys = Pairs(folded);
        keys.UnionWith(Runes(folded));
        return keys;
    }

    public static List<string> Runes(string folded)
    {
        var runes = new List<string>(folded.Length);
        foreach (var rune in folded.EnumerateRunes())
        {
            runes.Add(rune.ToString());
        }

        return runes;
    }
}
