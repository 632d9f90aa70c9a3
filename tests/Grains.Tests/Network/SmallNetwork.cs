using Oversight.Grains.Matters;
using Oversight.Grains.Network;

namespace Oversight.Grains.Tests.Network;

/// <summary>Hangzhou in small: a city, two districts, one of them with intake, units, stations, a contact point and an enterprise.</summary>
internal static class SmallNetwork
{
    public const string OdrCode = "91110000600037341L";
    public const string Gudang = "330106003";
    public const string Beishan = "330106001";
    public const string Qingbo = "330102001";

    public static readonly DateOnly Today = new(2026, 11, 24);

    public static readonly Body[] Bodies =
    [
        new() { Id = "hangzhou", Kind = BodyKind.City, Name = "杭州市局", Areas = ["3301"] },
        new() { Id = "hz-intake", Kind = BodyKind.Unit, Name = "市局12315中心", Parent = "hangzhou", IsIntake = true },
        new() { Id = "xihu", Kind = BodyKind.District, Name = "西湖区局", Parent = "hangzhou", Areas = ["330106"] },
        new() { Id = "xihu-intake", Kind = BodyKind.Unit, Name = "西湖统一受理", Parent = "xihu", IsIntake = true },
        new() { Id = "xihu-food", Kind = BodyKind.Unit, Name = "食品科", Parent = "xihu", Fields = ["01"] },
        new() { Id = "xihu-team", Kind = BodyKind.Unit, Name = "执法队", Parent = "xihu", Matters = [MatterKind.Report] },
        new() { Id = "gudang", Kind = BodyKind.Station, Name = "古荡所", Parent = "xihu", Areas = [Gudang], Fields = ["01", "10"] },
        new() { Id = "gudang-mall", Kind = BodyKind.ContactPoint, Name = "商场站", Parent = "gudang", Place = PlaceType.Mall },
        new() { Id = "xihu-cca", Kind = BodyKind.Partner, Name = "西湖消协", Parent = "xihu" },
        new() { Id = "yintai", Kind = BodyKind.OdrEnterprise, Name = "百货", Parent = "xihu", Enterprise = OdrCode },
        new() { Id = "shangcheng", Kind = BodyKind.District, Name = "上城区局", Parent = "hangzhou", Areas = ["330102"] },
    ];

    public static BodyNetwork Whole { get; } = new(Bodies);

    public static BodyNetwork With(params Body[] others) =>
        new(Bodies.Where(body => !others.Any(other => other.Id == body.Id)).Concat(others));

    public static Body Of(string id) => Whole.Find(id)!;
}
