using System.Collections.Frozen;
using System.Text;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Streets;

/// <summary>
/// All divisions from province to street, in memory and never changed: lookup by code, children, path and search by
/// name. China's 41,352 streets take about 10 MB; a change of the divisions makes a new tree.
/// </summary>
public sealed class DivisionTree
{
    // In code order every division stands directly before all that lie in it.
    private readonly Division[] _ordered;
    private readonly FrozenDictionary<string, int> _indexByCode;

    /// <exception cref="InvalidInputException">A code is given twice, or the division above one is missing.</exception>
    public DivisionTree(IEnumerable<Division> divisions)
    {
        _ordered = [.. divisions.OrderBy(d => d.Code)];
        var index = new Dictionary<string, int>(_ordered.Length);
        for (var i = 0; i < _ordered.Length; i++)
        {
            var code = _ordered[i].Code;
            if (!index.TryAdd(code.Value, i))
                throw new InvalidInputException("division", code.Value, "a division code is given once");
            if (code.Parent is { } parent && !index.ContainsKey(parent.Value))
                throw new InvalidInputException("division", code.Value, $"the division above, {parent}, is not among the divisions");
        }

        _indexByCode = index.ToFrozenDictionary();
    }

    /// <summary>The tree of an installation into which no divisions were imported.</summary>
    public static DivisionTree Empty { get; } = new([]);

    /// <summary>Every division in code order: each stands before those that lie in it.</summary>
    public IReadOnlyList<Division> All => _ordered;

    public IEnumerable<Division> Provinces => _ordered.Where(d => d.Level == DivisionLevel.Province);

    public Division? Find(DivisionCode code) =>
        code.Value is not null && _indexByCode.TryGetValue(code.Value, out var index) ? _ordered[index] : null;

    /// <summary>The divisions directly below, in code order; empty for a street and for an unknown code.</summary>
    public IEnumerable<Division> Children(DivisionCode code) => Within(code).Where(d => d.Code.Parent == code);

    /// <summary>All streets in a division (the street itself for a street), in code order.</summary>
    public IEnumerable<Division> Streets(DivisionCode code) => Within(code).Where(d => d.Level == DivisionLevel.Street);

    /// <summary>From the province down to the division itself; empty for an unknown code.</summary>
    public IReadOnlyList<Division> Path(DivisionCode code)
    {
        var path = new List<Division>(4);
        for (DivisionCode? at = code; at is { } c && Find(c) is { } division; at = c.Parent) path.Insert(0, division);
        return path;
    }

    /// <summary>The path as it is written in an address: 上海市松江区叶榭镇, without 市辖区 and without a name twice.</summary>
    public string PathName(DivisionCode code)
    {
        var text = new StringBuilder();
        var last = "";
        foreach (var division in Path(code))
        {
            if (IsUnnamed(division) || division.Name == last) continue;
            text.Append(last = division.Name);
        }

        return text.ToString();
    }

    /// <summary>
    /// Divisions whose name contains the text, inside <paramref name="within"/> when given: first those that are so
    /// named, then those that begin so, then the rest; higher levels before lower ones.
    /// </summary>
    public IReadOnlyList<Division> Search(string text, int limit, DivisionCode? within = null)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        var wanted = text.Trim();
        var scope = within is { } code ? Within(code) : _ordered;
        return [.. scope
            .Where(d => d.Name.Contains(wanted, StringComparison.Ordinal) && !IsUnnamed(d))
            .OrderBy(d => d.Name.Length == wanted.Length ? 0 : d.Name.StartsWith(wanted, StringComparison.Ordinal) ? 1 : 2)
            .ThenBy(d => d.Level).ThenBy(d => d.Code)
            .Take(limit)];
    }

    /// <summary>市辖区, 县 and 直辖县级行政区划 are levels of the code that no address names.</summary>
    internal static bool IsUnnamed(Division division) =>
        division.Level == DivisionLevel.City && (division.Name is "市辖区" or "县" || division.Name.EndsWith("行政区划", StringComparison.Ordinal));

    private IEnumerable<Division> Within(DivisionCode code)
    {
        if (code.Value is null || !_indexByCode.TryGetValue(code.Value, out var first)) yield break;
        for (var i = first; i < _ordered.Length && _ordered[i].Code.IsIn(code); i++) yield return _ordered[i];
    }
}
