using System.Globalization;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Streets;
using Oversight.Silo.Import;

namespace Oversight.Silo.Demo;

/// <summary>Makes the district's businesses. Names are plausible and codes valid, but both are made up: a likeness is chance.</summary>
internal sealed class DemoBusinesses(Chance chance, IReadOnlyList<Division> streets, DateOnly today)
{
    private static readonly string[] First = ["云", "溪", "湖", "和", "德", "瑞", "金", "锦", "春", "清", "福", "恒", "万", "嘉", "宏", "明", "新", "华", "东", "杭", "雅", "优", "悦", "康", "禾"];
    private static readonly string[] Second = ["栖", "源", "润", "盛", "兴", "泰", "丰", "昌", "鸿", "达", "福", "乐", "香", "味", "诚", "信", "和", "品", "尚", "园", "阳", "泽", "川", "林", "缘"];
    private static readonly string[] Families = ["老陈记", "张姐", "王家", "阿明", "李记", "小方", "胖哥", "周氏", "沈记", "阿兰"];

    private readonly HashSet<string> _names = [];

    public List<DemoBusiness> Make(int count) => [.. Enumerable.Range(1, count).Select(One)];

    /// <summary>A stall or shop that has no licence on its wall: known by what people call it.</summary>
    public DemoBusiness MakeNameless()
    {
        var trade = chance.Pick(Trades.All);
        var street = chance.Pick(streets);
        var road = chance.Pick(DemoDistrict.RoadsOf(street.Name));
        var name = $"{road}口{chance.Pick(Families)}流动摊位";
        var address = $"{DemoDistrict.Prefix}{street.Name}{road}口";
        var code = LocalCode.Of(name, address).Value;
        return new(new(ImportKey.Of("business", code), code, name, address, street.Code.Value), trade);
    }

    private DemoBusiness One(int number)
    {
        var trade = chance.Pick(Trades.All);
        var street = chance.Pick(streets);
        var suffix = chance.Pick(trade.Suffixes);
        var isCompany = suffix.EndsWith("公司", StringComparison.Ordinal);
        var code = CreditCode.Fictional(isCompany ? "91" : "92", DemoDistrict.Code, number).Value;
        var address = string.Create(CultureInfo.InvariantCulture, $"{DemoDistrict.Prefix}{street.Name}{chance.Pick(DemoDistrict.RoadsOf(street.Name))}{chance.Between(1, 688)}号{Room(isCompany)}");
        var registration = new RegisterEnterprise(ImportKey.Of("demo", code), code, Name(isCompany, suffix), address, street.Code.Value)
        {
            RegisteredOn = today.AddDays(-chance.Between(200, 4200)),
            EnterpriseType = isCompany ? "有限责任公司" : "个体工商户",
            Scope = trade.Scope,
        };
        return new(registration, trade);
    }

    private string Name(bool isCompany, string suffix)
    {
        while (true)
        {
            var brand = isCompany || chance.Percent(60) ? chance.Pick(First) + chance.Pick(Second) : chance.Pick(Families);
            var name = isCompany ? $"杭州{brand}{suffix}" : $"杭州市西湖区{brand}{suffix}";
            if (_names.Add(name)) return name;
        }
    }

    private string Room(bool isCompany) =>
        isCompany ? string.Create(CultureInfo.InvariantCulture, $"{chance.Between(1, 5)}幢{chance.Between(2, 18)}0{chance.Between(1, 9)}室") : "";
}
