using Microsoft.Extensions.DependencyInjection;
using Oversight.Grains.Matters;
using Oversight.Grains.Network;
using Oversight.Silo.Import.Mappings;

namespace Oversight.Silo.Tests.Import;

public class BodyImportTests
{
    private const string Header = "id,kind,name,intake,place,enterprise,parent,areas,fields,matters,duty_hours,active_from\n";

    private const string Good =
        """
        hangzhou,市局,杭州市局,,,,,3301,,,,
        xihu,区县局,西湖区局,,,,hangzhou,330106,,,,2020-01-01
        intake,Unit,统一受理,是,,,xihu,,,,周一至周五 8:30-17:30,
        beishan,所,北山所,否,,,xihu,330106001 330106002,01 10,投诉 举报,,
        mall,服务站,商场站,,商场,,beishan,,,,,
        shop,绿色通道企业,百货,,,91110000600037341L,xihu,,,,,

        """;

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task A_network_comes_in_line_by_line_and_a_second_run_changes_nothing(string engine)
    {
        await using var place = await ImportPlace.NewAsync(engine);
        var file = await place.FileAsync("bodies.csv", Header + Good);

        (await place.RunAsync(ImportKind.Bodies, file)).Output.ShouldContain("6 lines: 6 added, 0 changed, 0 unchanged, 0 refused");

        var beishan = (await NetworkAsync(place)).Find("beishan")!;
        beishan.Areas.ShouldBe(["330106001", "330106002"]);
        beishan.Fields.ShouldBe(["01", "10"]);
        beishan.Matters.ShouldBe([MatterKind.Complaint, MatterKind.Report]);
        (await NetworkAsync(place)).Find("intake")!.ShouldSatisfyAllConditions(
            intake => intake.IsIntake.ShouldBeTrue(),
            intake => intake.DutyHours.ShouldBe("Mon-Fri 08:30-17:30"));
        (await NetworkAsync(place)).Find("xihu")!.ActiveFrom.ShouldBe(new DateOnly(2020, 1, 1));
        (await NetworkAsync(place)).OdrFor("91110000600037341L", new(2026, 11, 24))!.Id.ShouldBe("shop");
        var head = await place.HeadAsync();
        (await place.RunAsync(ImportKind.Bodies, file)).Output.ShouldContain("0 added, 0 changed, 6 unchanged, 0 refused");
        (await place.HeadAsync()).ShouldBe(head);
    }

    [Fact]
    public async Task What_a_new_file_says_otherwise_is_changed_and_an_old_file_brings_nothing_back()
    {
        await using var place = await ImportPlace.NewAsync("Sqlite");
        var old = await place.FileAsync("old.csv", Header + Good);
        var renamed = await place.FileAsync("new.csv", Header + Good.Replace("北山所", "北山市场监管所", StringComparison.Ordinal));
        await place.RunAsync(ImportKind.Bodies, old);

        (await place.RunAsync(ImportKind.Bodies, renamed)).Output.ShouldContain("0 added, 1 changed, 5 unchanged");
        (await place.RunAsync(ImportKind.Bodies, old)).Output.ShouldContain("0 added, 0 changed, 6 unchanged");
        (await NetworkAsync(place)).Find("beishan")!.Name.ShouldBe("北山市场监管所");
    }

    [Fact]
    public async Task Every_wrong_line_is_told_with_its_field_and_the_others_go_in()
    {
        await using var place = await ImportPlace.NewAsync("Sqlite");
        var file = await place.FileAsync("bodies.csv", Header + """
            hangzhou,市局,杭州市局,,,,,3301,,,,
            X,所,太短,,,,hangzhou,330106,,,,
            early,所,上级还没有,,,,xihu,330106001,,,,
            xihu,区县局,西湖区局,,,,hangzhou,330106,,,,
            odd,什么局,没有这种,,,,hangzhou,330106,,,,
            areas,区县局,辖区不对,,,,hangzhou,33010,,,,
            hours,区县局,时间不对,,,,hangzhou,330102,,,always,
            nowhere,服务站,没说在哪,,,,xihu,,,,,
            report,服务站,不能办举报,,社区,,xihu,,,举报,,
            code,绿色通道企业,代码不对,,,91110000600037341M,xihu,,,,,

            """);

        (await place.RunAsync(ImportKind.Bodies, file)).ShouldSatisfyAllConditions(
            run => run.ExitCode.ShouldBe(1),
            run => run.Output.ShouldContain("10 lines: 2 added, 0 changed, 0 unchanged, 8 refused"));

        var told = place.Report.Select(line => line.Split(',')).ToDictionary(parts => parts[1], parts => parts[3]);
        told.ShouldBe(
            new Dictionary<string, string>
            {
                ["3"] = "id", ["4"] = "parent", ["6"] = "kind", ["7"] = "areas", ["8"] = "dutyHours", ["9"] = "place", ["10"] = "matters", ["11"] = "enterprise",
            },
            ignoreOrder: true);
        (await NetworkAsync(place)).All.Select(body => body.Id).ShouldBe(["hangzhou", "xihu"]);
    }

    private static async Task<BodyNetwork> NetworkAsync(ImportPlace place) => await place.Services.GetRequiredService<IBodyDirectory>().CurrentAsync();
}
