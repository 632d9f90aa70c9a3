using Oversight.Grains.Enterprises;

namespace Oversight.Testing.Bureaus;

/// <summary>The files that a bureau is filled from, in the form of the real ones.</summary>
public static class BureauFiles
{
    public const string North = "330106001";
    public const string West = "330106002";
    public const string Other = "330102001";

    /// <summary>Enough enterprises that each story takes its own; the last one lies in the other district.</summary>
    public static readonly string[] Codes = [.. Enumerable.Range(1, 60).Select(at => CreditCode.Fictional("92", at == 60 ? "330102" : "330106", at).Value)];

    public static string StreetOf(string code) => Array.IndexOf(Codes, code) switch
    {
        < 0 => throw new ArgumentException($"{code} is none of this bureau's", nameof(code)),
        59 => Other,
        var at => at % 2 == 0 ? North : West,
    };

    public static string Name(int at) => $"杭州{(at % 2 == 0 ? "西湖" : "钱江")}第{at:D2}号面馆";

    public static string[] Divisions(TempFolder folder) =>
    [
        Write(folder, "provinces.csv", "code,name", "33,\"浙江省\""),
        Write(folder, "cities.csv", "code,name,provinceCode", "3301,\"杭州市\",33"),
        Write(folder, "areas.csv", "code,name,cityCode,provinceCode", "330106,\"西湖区\",3301,33", "330102,\"上城区\",3301,33"),
        Write(folder, "streets.csv", "code,name,areaCode,provinceCode,cityCode",
            $"{North},\"北山街道\",330106,33,3301", $"{West},\"西溪街道\",330106,33,3301", $"{Other},\"清波街道\",330102,33,3301"),
    ];

    public static string Enterprises(TempFolder folder) => Write(
        folder,
        "enterprises.csv",
        "企业名称,统一社会信用代码,注册日期,企业类型,注册资金,经营范围,所在省份,地区,注册地址,街道代码",
        [.. Codes.Select((code, at) =>
        {
            var (district, name, street) = at == 59 ? ("上城区", "清波街道", Other) : at % 2 == 0 ? ("西湖区", "北山街道", North) : ("西湖区", "西溪街道", West);
            return $"{Name(at + 1)},{code},2019-01-02,个体工商户,N/A,餐饮服务,浙江,杭州,浙江省杭州市{district}{name}{at}号,{street}";
        })]);

    private static string Write(TempFolder folder, string name, string header, params string[] lines)
    {
        var path = folder.File(name);
        File.WriteAllLines(path, [header, .. lines]);
        return path;
    }
}
