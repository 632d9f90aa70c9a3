namespace Oversight.Grains.Streets;

/// <summary>
/// What a division's name is made of: the proper part and the kind of division after it (叶榭 + 镇). People leave
/// the kind out, and it changes when a town becomes a street office, while the proper part stays.
/// </summary>
public static class DivisionName
{
    // Longest first: 街道办事处 must not be cut to 街道办事 + 处.
    private static readonly string[] StreetKinds = ["街道办事处", "地区办事处", "街道", "地区", "镇", "乡"];

    private static readonly string[] HigherKinds =
    [
        "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "特别行政区", "林区", "矿区", "新区", "地区", "自治州", "自治县",
        "自治旗", "省", "市", "区", "县", "盟", "旗", "州",
    ];

    /// <summary>The kinds of street that may replace one another when a town is reorganised.</summary>
    public static ReadOnlySpan<string> KindsOfStreet => StreetKinds;

    /// <summary>The proper part of a street's name; the whole name when it has none of the usual kinds (工业区, 农场).</summary>
    public static string ProperOfStreet(string name) => Cut(name, StreetKinds);

    /// <summary>
    /// The proper part of a province's, city's or district's name, at least two characters; names of peoples stay
    /// (恩施土家族苗族), so an autonomous division has no short form here that could be mistaken.
    /// </summary>
    public static string ProperOfHigher(string name) => Cut(name, HigherKinds);

    private static string Cut(string name, string[] kinds)
    {
        foreach (var kind in kinds)
        {
            if (name.Length - kind.Length >= 2 && name.EndsWith(kind, StringComparison.Ordinal)) return name[..^kind.Length];
        }

        return name;
    }
}
