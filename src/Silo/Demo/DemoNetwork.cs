using Oversight.Grains.Matters;
using Oversight.Grains.Network;
using Oversight.Grains.Streets;

namespace Oversight.Silo.Demo;

/// <summary>
/// A small network for the demonstration's district: the bureaus, the intake unit and two more, a station for every three streets,
/// a contact point of each type, the consumer association and one green-channel enterprise. Everything but the bureaus' names and
/// the hotline is made up.
/// </summary>
internal static class DemoNetwork
{
    public const string Bureau = "xihu";
    public const string Intake = "xihu-intake";
    public const string Consumers = "xihu-consumers";

    private const string Hotline = "12315";
    private const string OfficeHours = "Mon-Fri 09:00-17:00";
    private const int StreetsOfAStation = 3;

    private static readonly (PlaceType Place, string Zh, string En)[] Points =
    [
        (PlaceType.Community, "社区", "community"), (PlaceType.Mall, "商场", "mall"), (PlaceType.Market, "农贸市场", "market"),
        (PlaceType.ScenicSpot, "景区", "scenic spot"), (PlaceType.Village, "村", "village"),
    ];

    /// <param name="streets">The district's streets.</param>
    /// <param name="businesses">One company of these is the green-channel enterprise.</param>
    /// <returns>Each after the one above it.</returns>
    public static IEnumerable<Body> Make(IReadOnlyList<Division> streets, IEnumerable<DemoBusiness> businesses)
    {
        var company = businesses.First(business => business.Registration.Code.StartsWith("91", StringComparison.Ordinal)).Registration;
        return
        [
            new() { Id = "hangzhou", Kind = BodyKind.City, Name = "杭州市市场监督管理局", NameEn = "Hangzhou bureau", Areas = ["3301"], Phone = Hotline, DutyHours = OfficeHours },
            new() { Id = Bureau, Kind = BodyKind.District, Name = "西湖区市场监督管理局", NameEn = "Xihu district bureau", Parent = "hangzhou", Areas = [DemoDistrict.Code], Phone = Hotline, DutyHours = OfficeHours },
            Unit(Intake, "统一受理中心", "Unified intake unit") with { IsIntake = true, Phone = Hotline, DutyHours = "Mon-Sun 08:30-20:00" },
            Unit(Consumers, "消费者权益保护科", "Consumer rights section") with { Fields = ["10"], Matters = [MatterKind.Complaint, MatterKind.Suggestion, MatterKind.MediaItem] },
            Unit("xihu-enforcement", "综合行政执法队", "Enforcement team") with { Matters = [MatterKind.Report, MatterKind.Finding] },
            .. streets.Chunk(StreetsOfAStation).Select(Station),
            .. Points.Select((point, at) => ContactPoint(point, streets[at % streets.Count], at / StreetsOfAStation)),
            new() { Id = "xihu-cca", Kind = BodyKind.Partner, Name = "西湖区消费者协会", NameEn = "Xihu consumer association", Parent = Bureau, Phone = Hotline, DutyHours = OfficeHours },
            new() { Id = "odr-enterprise", Kind = BodyKind.OdrEnterprise, Name = company.Name, Parent = Bureau, Enterprise = company.Code, Address = company.Address },
        ];
    }

    private static Body Unit(string id, string zh, string en) =>
        new() { Id = id, Kind = BodyKind.Unit, Name = $"西湖区市场监督管理局{zh}", NameEn = en, Parent = Bureau };

    private static Body Station(Division[] streets, int at) => new()
    {
        Id = StationId(at),
        Kind = BodyKind.Station,
        Name = $"西湖区{DivisionName.ProperOfStreet(streets[0].Name)}市场监督管理所",
        NameEn = $"Station {at + 1}",
        Parent = Bureau,
        Areas = [.. streets.Select(street => street.Code.Value)],
        Fields = ["01", "05", "07", "09", "10"],
        Address = $"{DemoDistrict.Prefix}{streets[0].Name}{DemoDistrict.RoadsOf(streets[0].Name)[0]}",
        Phone = Hotline,
        DutyHours = OfficeHours,
    };

    private static Body ContactPoint((PlaceType Place, string Zh, string En) point, Division street, int station) => new()
    {
        Id = $"point-{point.Place.ToString().ToLowerInvariant()}",
        Kind = BodyKind.ContactPoint,
        Place = point.Place,
        Name = $"{street.Name}{point.Zh}消费维权服务站",
        NameEn = $"Service station ({point.En})",
        Parent = StationId(station),
        Areas = [street.Code.Value],
        Address = $"{DemoDistrict.Prefix}{street.Name}{DemoDistrict.RoadsOf(street.Name)[^1]}",
        Phone = Hotline,
        DutyHours = "Mon-Sun 09:00-18:00",
    };

    private static string StationId(int at) => $"xihu-station-{at + 1}";
}
