using System.Globalization;
using Oversight.Api.Console.Network;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Network;

namespace Oversight.Api.Tests.Pages;

/// <summary>The refusals of a body, said in Chinese: the real rules are broken here, so that a reworded one is noticed.</summary>
public sealed class NetworkRuleTests
{
    private static readonly Body City = new() { Id = "city", Kind = BodyKind.City, Name = "市局", Areas = ["3301"] };
    private static readonly Body Bureau = new() { Id = "bureau", Kind = BodyKind.District, Name = "区局", Parent = "city", Areas = ["330106"] };
    private static readonly Body Station = new() { Id = "station", Kind = BodyKind.Station, Name = "一所", Parent = "bureau", Areas = ["330106001"] };
    private static readonly Body Intake = new() { Id = "intake", Kind = BodyKind.Unit, Name = "受理中心", Parent = "bureau", IsIntake = true };
    private static readonly Body Gone = new() { Id = "gone", Kind = BodyKind.Station, Name = "旧所", Parent = "bureau", Areas = ["330106002"], ClosedOn = new(2026, 1, 1) };
    private static readonly BodyNetwork Known = new([City, Bureau, Station, Intake, Gone]);
    private static readonly Body Good = Station with { Id = "new-one" };

    private static readonly (Body Body, string Words)[] Wrong =
    [
        (Good with { Id = "一所" }, "请填写 3 至 32 个小写字母、数字和“-”，以字母开头"),
        (Good with { Id = "station", Name = "二所" }, "这个编号已被其他单位使用"),
        (Good with { Name = "" }, "不能为空"),
        (Good with { Phone = "打电话" }, "请填写 3 至 32 位数字的电话号码"),
        (Good with { DutyHours = "早九晚五" }, "请按“周一至周五 9:00-17:00；周六 9:00-12:00”的写法填写"),
        (Good with { ActiveFrom = new(2026, 2, 1), ActiveTo = new(2026, 1, 1) }, "停用日期不能早于启用日期"),
        (Good with { Areas = [] }, "必须填写负责的行政区划"),
        (Good with { Areas = ["西湖"] }, "请填写 2、4、6 或 9 位的行政区划代码，最多 100 个"),
        (Good with { Areas = ["330106", "330106"] }, "每项只能出现一次"),
        (Good with { Parent = null }, "派出机构必须有上级单位"),
        (Good with { Parent = "intake" }, "派出机构不能设在内设机构之下"),
        (Good with { Kind = BodyKind.Unit, Parent = "gone" }, "上级单位已撤销"),
        (Good with { Kind = BodyKind.ContactPoint }, "请选择服务站所在的场所"),
        (Good with { Kind = BodyKind.Partner, Matters = [MatterKind.Report] }, "只有行政机关才能办理投诉以外的事项"),
        (Intake with { Id = "second" }, "受理中心已经是这样登记的，只能有一个"),
    ];

    [Fact]
    public void Every_refusal_of_a_registration_is_said_in_chinese()
    {
        foreach (var (body, words) in Wrong)
        {
            var known = Known.Find(body.Id) is { } taken ? new BodyState(taken, 1) : null;
            Say(() => BodyDecisions.Register(known, body, Known, new("admin", "1"))).ShouldContain(words);
        }
    }

    [Fact]
    public void So_are_those_of_a_change_and_of_a_closing()
    {
        Say(() => BodyDecisions.Close(new BodyState(Bureau, 1), "bureau", new(2026, 1, 1), null, Known, new("admin", "1"))).ShouldContain("受理中心还设在它之下");
        Say(() => BodyDecisions.Change(new BodyState(Gone, 2), Gone with { Name = "新所" }, Known, new("admin", "1"))).ShouldContain("这个单位已撤销");
        var upper = new Body { Id = "upper", Kind = BodyKind.City, Name = "上局", Areas = ["33"] };
        var network = new BodyNetwork([upper, City with { Parent = "upper" }]);
        Say(() => BodyDecisions.Change(new BodyState(upper, 1), upper with { Parent = "city" }, network, new("admin", "1")), network).ShouldContain("市局设在上局之下，不能又作它的上级");
    }

    [Fact]
    public void The_directory_lists_each_body_below_the_one_above_it_and_a_ring_all_the_same()
    {
        Lines(BodyTree.Open(Known, "")).ShouldBe(["0 city", "1 bureau", "2 intake", "2 station"]);
        Lines(BodyTree.Open(Known, "330106001")).ShouldBe(["0 city", "1 bureau", "2 station"]);
        Lines(BodyTree.Closed(Known, "旧")).ShouldBe(["0 gone"]);
        var ring = new BodyNetwork([City with { Id = "one", Parent = "two" }, City with { Id = "two", Parent = "one" }]);
        Lines(BodyTree.Open(ring, "")).ShouldBe(["0 one", "1 two"]);
    }

    private static IEnumerable<string> Lines(IEnumerable<BodyLine> lines) => lines.Select(line => $"{line.Depth} {line.Body.Id}");

    private static string Say(Action rule, BodyNetwork? network = null)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new("zh-CN");
            return new ErrorTexts(new()).Describe(Should.Throw<OversightException>(rule), id => (network ?? Known).Find(id)?.Name ?? id);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
