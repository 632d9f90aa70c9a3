namespace Oversight.Silo.Demo;

/// <summary>The district of the demonstration: 杭州市西湖区. Its streets are read from the divisions, its roads stand here.</summary>
internal static class DemoDistrict
{
    public const string Code = "330106";

    public const string Prefix = "浙江省杭州市西湖区";

    private static readonly Dictionary<string, string[]> Roads = new()
    {
        ["北山街道"] = ["曙光路", "保俶路", "北山街"],
        ["西溪街道"] = ["文三路", "天目山路", "教工路"],
        ["翠苑街道"] = ["文一路", "学院路", "古翠路"],
        ["古荡街道"] = ["古墩路", "文三路", "益乐路"],
        ["西湖街道"] = ["龙井路", "梅灵路", "虎跑路"],
        ["留下街道"] = ["留和路", "西溪路", "留下大街"],
        ["转塘街道"] = ["之江路", "象山路", "枫桦路"],
        ["蒋村街道"] = ["文二西路", "紫金港路", "双龙街"],
        ["灵隐街道"] = ["玉古路", "求是路", "杭大路"],
        ["文新街道"] = ["竞舟路", "丰潭路", "文二西路"],
        ["三墩镇"] = ["三墩街", "西园路", "振华路"],
        ["双浦镇"] = ["袁富路", "灵山路"],
    };

    /// <summary>The roads of a street, and a name that every town has where none is listed.</summary>
    public static IReadOnlyList<string> RoadsOf(string street) => Roads.GetValueOrDefault(street) ?? ["人民路"];
}
