using System.Text;

namespace Oversight.Grains.Streets;

/// <summary>An address made comparable: half-width, without white space and without what stands in brackets.</summary>
internal static class AddressText
{
    private const string FreeTradeZone = "自由贸易试验区";

    /// <summary>What is in brackets is a remark (自主申报, an industrial park, a former name), not the address.</summary>
    public static string Normalise(string address)
    {
        var result = new StringBuilder(address.Length);
        var depth = 0;
        foreach (var c in WithoutFreeTradeZone(address))
        {
            var half = c is > '\uFF00' and < '\uFF5F' ? (char)(c - 0xFEE0) : c;
            if (half is '(' or '[' or '【' or '〔') depth++;
            else if (half is ')' or ']' or '】' or '〕') depth = Math.Max(0, depth - 1);
            else if (depth == 0 && !char.IsWhiteSpace(half) && !char.IsControl(half)) result.Append(half);
        }

        return result.ToString();
    }

    /// <summary>Is a town's name with its kind only the name of a road (法华镇路)? Bridges and lanes begin villages' names: 江东街道桥东.</summary>
    public static bool IsRoadAfterKind(ReadOnlySpan<char> text) =>
        text.Length > 0 && (text[0] == '路' || text.StartsWith("大道") || text.StartsWith("公路"));

    /// <summary>Does a road or the like begin here? Then the words before are its name and not a street office's.</summary>
    public static bool BeginsRoad(ReadOnlySpan<char> text) =>
        text.Length > 0 && !text.StartsWith("街道")
        && (text[0] is '路' or '弄' or '巷' or '街' or '桥' or '道' || text.StartsWith("大道") || text.StartsWith("公路") || text.StartsWith("大街"));

    /// <summary>As <see cref="BeginsRoad"/>, also after one to three more characters: 洪塘|中路, 金汇|工业路.</summary>
    public static bool BecomesRoad(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < Math.Min(4, text.Length); i++)
        {
            if (BeginsRoad(text[i..])) return true;
        }

        return false;
    }

    /// <summary>Can a name begin after this character, or would it be the tail of a longer one?</summary>
    public static bool EndsWord(char before) =>
        !char.IsLetter(before) || char.IsAsciiLetter(before) || before is '区' or '市' or '县' or '镇' or '乡' or '村' or '路' or '号' or '旗' or '园' or '道' or '室' or '楼' or '幢' or '城';

    // 中国（上海）自由贸易试验区 says a province in brackets.
    private static string WithoutFreeTradeZone(string address)
    {
        if (!address.StartsWith("中国", StringComparison.Ordinal) || address.Length < 8 || address[2] is not ('(' or '（')) return address;
        var close = address.AsSpan(3).IndexOfAny(')', '）') + 3;
        if (close < 4 || !address.AsSpan(close + 1).StartsWith(FreeTradeZone)) return address;
        var province = address[3..close];
        var kind = province is "北京" or "上海" or "天津" or "重庆" ? "市" : "省";
        return string.Concat(province, kind, address.AsSpan(close + 1 + FreeTradeZone.Length));
    }
}
