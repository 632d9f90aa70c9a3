using System.Net;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Pages;

/// <summary>Who sees what of an enterprise and a street.</summary>
[Collection(PagesCollection.Name)]
public sealed class ProfilePageTests(SqliteBureau bureau)
{
    private const string Secret = "后厨使用过期原料，冰柜里有。";

    [Fact]
    public async Task A_complaint_shows_on_both_profiles_with_the_next_request()
    {
        using var supervisor = await Visitor.SignedInAsync(bureau, "supervisor");
        var code = BureauFiles.Codes[10];
        await ComplainAsync(code, "面条里有钢丝。");

        var page = await supervisor.GetAsync($"/enterprises/{code}");

        page.Heading.ShouldBe(BureauFiles.Name(11));
        Tally(page, "消费者").ShouldBe("1 1 0");
        Tally(page, "政府部门").ShouldBe("0 0 0");
        page.Document.QuerySelectorAll(".tallies tbody tr").Length.ShouldBe(4);
        page.Document.QuerySelector(".timeline")!.TextContent.ShouldContain("面条里有钢丝。");
        page.Document.QuerySelectorAll("svg .bar.consumers").Length.ShouldBe(1);
        page.Document.QuerySelector("#months-table tbody tr")!.TextContent.ShouldContain("1");
        page.Text.ShouldContain("浙江省杭州市西湖区北山街道");

        var street = await supervisor.GetAsync($"/streets/{BureauFiles.North}");
        street.Heading.ShouldBe("北山街道");
        street.Document.QuerySelector(".timeline")!.TextContent.ShouldContain("面条里有钢丝。");
        street.Text.ShouldContain(BureauFiles.Name(11));
    }

    [Theory]
    [InlineData("supervisor", true)]
    [InlineData("officer", true)]
    [InlineData("staff", false)]
    [InlineData("root", false)]
    [InlineData("deputy", false)]
    [InlineData("media", false)]
    public async Task A_report_is_read_only_by_those_who_supervise_or_handle_it(string account, bool sees)
    {
        var code = BureauFiles.Codes[11];
        using var informant = new Visitor(bureau);
        await informant.SubmitAsync(await informant.GetAsync("/report"), ("enterprise", code), ("content", Secret), ("anonymous", "yes"));

        using var reader = await Visitor.SignedInAsync(bureau, account);
        var page = await reader.GetAsync($"/enterprises/{code}");

        page.Text.Contains(Secret, StringComparison.Ordinal).ShouldBe(sees);
        page.Text.Contains("JB-", StringComparison.Ordinal).ShouldBe(sees);
    }

    [Theory]
    [InlineData("deputy", 15)]
    [InlineData("media", 16)]
    public async Task Outside_the_bureau_one_sees_figures_and_no_content(string account, int enterprise)
    {
        var code = BureauFiles.Codes[enterprise];
        await ComplainAsync(code, "仅供内部的内容");

        using var reader = await Visitor.SignedInAsync(bureau, account);
        var page = await reader.GetAsync($"/enterprises/{code}");

        Tally(page, "消费者").ShouldBe("1 1 0");
        page.Text.ShouldNotContain("仅供内部的内容");
        page.Text.ShouldContain("内容仅供市场监管部门内部查看。");
        (await reader.GetAsync("/staff/matters")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await reader.GetAsync("/staff/entry")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Nobody_sees_another_area()
    {
        using var elsewhere = await Visitor.SignedInAsync(bureau, "elsewhere");

        foreach (var path in new[] { $"/enterprises/{BureauFiles.Codes[0]}", $"/streets/{BureauFiles.North}" })
        {
            var page = await elsewhere.GetAsync(path);
            page.Status.ShouldBe(HttpStatusCode.Forbidden, path);
            page.Heading.ShouldBe("没有权限");
            page.Text.ShouldNotContain(BureauFiles.Name(1));
        }

        (await elsewhere.GetAsync("/enterprises")).Document.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await elsewhere.GetAsync("/streets")).Document.QuerySelectorAll(".rows li").Length.ShouldBe(1);
    }

    [Fact]
    public async Task Without_signing_in_one_is_led_to_the_door_and_back()
    {
        using var visitor = new Visitor(bureau);

        var door = await visitor.GetAsync($"/streets/{BureauFiles.West}");
        door.Address.AbsolutePath.ShouldBe("/sign-in");
        var street = await visitor.SubmitAsync(door, ("userName", "supervisor"), ("password", SmallBureau.Password));

        street.Heading.ShouldBe("西溪街道");
        await visitor.SubmitAsync(street, street.Form("header form"));
        (await visitor.GetAsync("/enterprises")).Address.AbsolutePath.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task The_door_leads_to_no_other_site_and_names_no_account()
    {
        using var visitor = new Visitor(bureau);
        var door = await visitor.GetAsync("/sign-in?returnUrl=https://example.com/");

        var wrong = await visitor.SubmitAsync(door, ("userName", "supervisor"), ("password", "wrong"));
        var unknown = await visitor.SubmitAsync(door, ("userName", "nobody-here"), ("password", "wrong"));
        wrong.Errors.ShouldBe(unknown.Errors);

        (await visitor.SubmitAsync(door, ("userName", "supervisor"), ("password", SmallBureau.Password))).Address.Host.ShouldBe("127.0.0.1");
    }

    [Fact]
    public async Task The_list_is_searched_by_name_and_paged()
    {
        using var supervisor = await Visitor.SignedInAsync(bureau, "supervisor");

        var one = await supervisor.GetAsync("/enterprises?text=" + Uri.EscapeDataString(BureauFiles.Name(20)));
        one.Document.QuerySelectorAll("tbody tr").Single().TextContent.ShouldContain(BureauFiles.Codes[19]);

        var names = new List<string>();
        for (var page = await supervisor.GetAsync("/enterprises?street=" + BureauFiles.West); ; )
        {
            names.AddRange(page.Document.QuerySelectorAll("tbody th a").Select(link => link.TextContent));
            if (page.Document.QuerySelector("a[rel=next]") is not { } next)
            {
                break;
            }

            page = await supervisor.GetAsync(next.GetAttribute("href")!);
        }

        names.Count.ShouldBe(29);
        names.Distinct().Count().ShouldBe(29);
    }

    [Theory]
    [InlineData("/enterprises/92330106XX0000001A", HttpStatusCode.BadRequest, "校验不通过")]
    [InlineData("/enterprises/L000000000000", HttpStatusCode.NotFound, "没有找到")]
    [InlineData("/streets/12", HttpStatusCode.BadRequest, "9 位数字")]
    [InlineData("/streets/330106999", HttpStatusCode.NotFound, "没有找到")]
    [InlineData("/enterprises?after=%25%25", HttpStatusCode.OK, "翻页位置")]
    [InlineData("/enterprises?street=abc", HttpStatusCode.OK, "没有找到")]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "没有找到")]
    public async Task A_wrong_address_is_answered_in_words(string path, HttpStatusCode status, string words)
    {
        using var supervisor = await Visitor.SignedInAsync(bureau, "supervisor");

        var page = await supervisor.GetAsync(path);

        page.Status.ShouldBe(status);
        page.Text.ShouldContain(words);
    }

    [Fact]
    public async Task As_of_a_day_before_everything_there_was_nothing()
    {
        using var supervisor = await Visitor.SignedInAsync(bureau, "supervisor");
        await ComplainAsync(BureauFiles.Codes[13], "今天的事");

        var page = await supervisor.GetAsync($"/enterprises/{BureauFiles.Codes[13]}?asOf=2020-01-31");

        page.Text.ShouldContain("以下为截至 2020年1月31日 结束时的情况");
        Tally(page, "消费者").ShouldBe("0 0 0");
        page.Document.QuerySelectorAll(".timeline li").ShouldBeEmpty();
        (await supervisor.GetAsync($"/enterprises/{BureauFiles.Codes[13]}?asOf=gestern")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Older_lines_are_a_link_away_and_none_is_lost()
    {
        using var officer = await Visitor.SignedInAsync(bureau, "officer");
        var code = BureauFiles.Codes[14];
        for (var at = 0; at < 45; at++)
        {
            await ComplainAsync(code, $"第{at}件");
        }

        var lines = new List<string>();
        for (var page = await officer.GetAsync($"/enterprises/{code}"); ; )
        {
            lines.AddRange(page.Document.QuerySelectorAll(".timeline .code").Select(link => link.TextContent));
            if (page.Document.QuerySelector("a[rel=next]") is not { } next)
            {
                break;
            }

            page = await officer.GetAsync(next.GetAttribute("href")!);
        }

        lines.Count.ShouldBe(45);
        lines.ShouldBeInOrder(SortDirection.Descending);
    }

    private static string Tally(PageView page, string channel) => string.Join(' ', page.Document.QuerySelectorAll(".tallies tbody tr")
        .Single(row => row.TextContent.Contains(channel, StringComparison.Ordinal)).QuerySelectorAll("td").Select(cell => cell.TextContent));

    private async Task ComplainAsync(string code, string content)
    {
        using var consumer = new Visitor(bureau);
        (await consumer.SubmitAsync(await consumer.GetAsync("/complaint"), Stories.Complaint(code, content))).Heading.ShouldBe("已收到");
    }
}
