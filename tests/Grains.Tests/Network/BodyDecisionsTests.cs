using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Network;

namespace Oversight.Grains.Tests.Network;

public sealed class BodyDecisionsTests
{
    private static readonly CommandKey Command = new("root", "c1");
    private static readonly Body Station = new() { Id = "wenxin", Kind = BodyKind.Station, Name = "文新所", Parent = "xihu", Areas = ["330106011"] };

    public static TheoryData<string, Body> Wrong => new()
    {
        { "id", Station with { Id = "WX" } },
        { "id", Station with { Id = "wx" } },
        { "id", Station with { Id = "1wenxin" } },
        { "id", Station with { Id = "文新所" } },
        { "id", Station with { Id = "gudang" } },
        { "name", Station with { Name = " " } },
        { "name", Station with { Name = "一\n二" } },
        { "phone", Station with { Phone = "call me" } },
        { "dutyHours", Station with { DutyHours = "always" } },
        { "activeTo", Station with { ActiveFrom = new(2026, 2, 1), ActiveTo = new(2026, 1, 1) } },
        { "areas", Station with { Areas = [] } },
        { "areas", Station with { Areas = ["33010"] } },
        { "areas", Station with { Areas = ["330106", "330106"] } },
        { "fields", Station with { Fields = ["17"] } },
        { "intake", Station with { IsIntake = true } },
        { "place", Station with { Place = PlaceType.Mall } },
        { "enterprise", Station with { Enterprise = SmallNetwork.OdrCode } },
        { "parent", Station with { Parent = null } },
        { "parent", Station with { Parent = "nobody" } },
        { "parent", Station with { Parent = "gudang" } },
        { "parent", Station with { Parent = "gudang-mall" } },
        { "place", Station with { Kind = BodyKind.ContactPoint } },
        { "matters", Station with { Kind = BodyKind.ContactPoint, Place = PlaceType.Village, Matters = [MatterKind.Report] } },
        { "enterprise", Station with { Kind = BodyKind.OdrEnterprise } },
        { "enterprise", Station with { Kind = BodyKind.OdrEnterprise, Enterprise = "91110000600037341M" } },
        { "enterprise", Station with { Kind = BodyKind.OdrEnterprise, Enterprise = SmallNetwork.OdrCode } },
        { "intake", Station with { Kind = BodyKind.Unit, IsIntake = true } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_body_that_breaks_a_rule_is_refused_by_its_field(string field, Body body)
    {
        var known = SmallNetwork.Whole.Find(body.Id) is { } taken ? new BodyState(taken, 1) : null;
        Should.Throw<OversightException>(() => BodyDecisions.Register(known, body, SmallNetwork.Whole, Command)).Field.ShouldBe(field);
    }

    [Fact]
    public void A_new_body_is_one_fact_and_one_row_and_the_same_again_is_nothing()
    {
        var request = BodyDecisions.Register(null, Station with { DutyHours = "周一至周五 9:00-17:00" }, SmallNetwork.Whole, Command)!;

        request.Stream.ShouldBe("body/wenxin");
        var stored = request.Facts.ShouldHaveSingleItem().ShouldBeOfType<BodyRegistered>().Body;
        stored.DutyHours.ShouldBe("Mon-Fri 09:00-17:00");
        request.Rows.ShouldBe([new BodyRow("wenxin", 1, BodyJson.Write(stored))]);
        BodyDecisions.Register(new(stored, 1), stored, SmallNetwork.Whole, Command).ShouldBeNull();
        BodyDecisions.Change(new(stored, 1), stored, SmallNetwork.Whole, Command).ShouldBeNull();
    }

    [Fact]
    public void A_body_keeps_its_kind_and_never_stands_below_itself()
    {
        var city = new BodyState(SmallNetwork.Of("hangzhou"), 1);
        var network = SmallNetwork.With(new Body { Id = "province", Kind = BodyKind.City, Name = "省局", Parent = "hangzhou", Areas = ["33"] });

        Should.Throw<InvalidInputException>(() => BodyDecisions.Change(city, city.Body with { Parent = "province" }, network, Command)).Rule.ShouldBe("province stands below hangzhou itself");
        Should.Throw<InvalidInputException>(() => BodyDecisions.Change(city, city.Body with { Kind = BodyKind.District }, network, Command)).Field.ShouldBe("kind");
        Should.Throw<NotFoundException>(() => BodyDecisions.Change(null, Station, network, Command)).Field.ShouldBe("id");
    }

    [Fact]
    public void A_closed_body_is_closed_once_and_for_all()
    {
        var day = new DateOnly(2026, 7, 1);
        var open = new BodyState(SmallNetwork.Of("xihu-food"), 1);
        var request = BodyDecisions.Close(open, "xihu-food", day, "机构改革", SmallNetwork.Whole, Command)!;
        var closed = BodyState.Apply(open, request.Facts[0], 2)!;

        closed.ToRow().ShouldBe(request.Rows[0]);
        closed.Body.IsActiveOn(day).ShouldBeFalse();
        BodyDecisions.Close(closed, "xihu-food", day, "机构改革", SmallNetwork.Whole, Command).ShouldBeNull();
        Should.Throw<InvalidInputException>(() => BodyDecisions.Close(closed, "xihu-food", day.AddDays(1), null, SmallNetwork.Whole, Command));
        Should.Throw<InvalidInputException>(() => BodyDecisions.Change(closed, open.Body with { Phone = "12315" }, SmallNetwork.Whole, Command));
        Should.Throw<InvalidInputException>(() => BodyDecisions.Close(new(SmallNetwork.Of("xihu"), 1), "xihu", day, null, SmallNetwork.Whole, Command));
    }

    [Theory]
    [InlineData("gudang-mall", MatterKind.Report, null, false)]
    [InlineData("gudang-mall", MatterKind.Complaint, "05", true)]
    [InlineData("xihu-food", MatterKind.Report, "01", true)]
    [InlineData("xihu-food", MatterKind.Report, "09", false)]
    [InlineData("xihu-food", MatterKind.Report, null, true)]
    [InlineData("xihu-team", MatterKind.Complaint, "01", false)]
    public void A_body_handles_its_kinds_and_fields(string id, MatterKind kind, string? field, bool handles) =>
        SmallNetwork.Of(id).Handles(kind, field).ShouldBe(handles);
}
