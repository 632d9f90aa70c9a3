namespace Oversight.Grains.Streets;

/// <summary>A street's name prepared for reading addresses.</summary>
internal sealed class StreetName
{
    private static readonly string[] CommonWords =
    [
        "高新技术", "新技术", "经济", "技术", "现代", "农业", "工业", "产业", "科技", "综合", "保税", "开发", "示范", "园区", "新区", "新城", "高新",
        "试验", "旅游", "度假", "物流", "滨海", "商业", "食品", "城", "园", "区", "场", "农", "林", "县", "市",
    ];

    public StreetName(Division street)
    {
        Street = street;
        Full = street.Name;
        Proper = DivisionName.ProperOfStreet(Full);
        IsWeak = Proper.Length == Full.Length && IsMadeOfCommonWords(Full);
    }

    public Division Street { get; }

    public string Full { get; }

    /// <summary>The name without 街道, 镇, 乡; the whole name where there is no such ending.</summary>
    public string Proper { get; }

    /// <summary>Names such as 开发区 or 高新技术产业园区, which every other place calls itself too.</summary>
    public bool IsWeak { get; }

    /// <summary>Length of the full name at the beginning of the text; 0 if it is not there or goes on as a road's name.</summary>
    public int FullLength(ReadOnlySpan<char> text) =>
        text.StartsWith(Full) && !AddressText.IsRoadAfterKind(text[Full.Length..]) ? Full.Length : 0;

    /// <summary>As <see cref="FullLength"/>, with any other kind of street after the proper part.</summary>
    public int OtherKindLength(ReadOnlySpan<char> text)
    {
        if (Proper.Length == Full.Length || !text.StartsWith(Proper)) return 0;
        var rest = text[Proper.Length..];
        foreach (var kind in DivisionName.KindsOfStreet)
        {
            if (rest.StartsWith(kind) && !AddressText.IsRoadAfterKind(rest[kind.Length..])) return Proper.Length + kind.Length;
        }

        return 0;
    }

    /// <summary>Length of the proper part alone, where it is not a road's name itself (新成路) and does not become one.</summary>
    public int ProperLength(ReadOnlySpan<char> text) =>
        Proper.Length >= 2 && !AddressText.BeginsRoad(Proper.AsSpan(Proper.Length - 1)) && text.StartsWith(Proper) && !AddressText.BecomesRoad(text[Proper.Length..]) ? Proper.Length : 0;

    private static bool IsMadeOfCommonWords(string name)
    {
        foreach (var word in CommonWords) name = name.Replace(word, "", StringComparison.Ordinal);
        return name.Length == 0;
    }
}
