using System.Text.Json;
using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;

namespace Oversight.Browser.Tests.Forms;

/// <summary>What Oversight is for: from a real form to a live profile.</summary>
[Collection<DemoSiteCollection>]
public sealed class ComplaintTests(DemoSite site)
{
    private const string Enterprise = "query($code: String!) { enterprise(code: $code) { street { code } channels { channel received open } } }";
    private const string Street = "query($code: String!) { street(code: $code) { channels { channel received open } } }";

    [Fact]
    public async Task A_complaint_filed_in_the_browser_is_on_the_profiles_of_enterprise_and_street_at_once()
    {
        var code = await site.BusiestEnterpriseAsync();
        var token = await site.TokenAsync("supervisor");
        var street = (await AskAsync(Enterprise, code, token)).GetProperty("street").GetProperty("code").GetString()!;
        var before = (Enterprise: Consumers(await AskAsync(Enterprise, code, token)), Street: Consumers(await AskAsync(Street, street, token)));

        await using var visitor = await site.VisitAsync();
        await visitor.Page.GotoAsync("/");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "我要投诉" }).ClickAsync();
        await visitor.FillAsync("统一社会信用代码", code);
        await visitor.FillAsync("内容", "鱼香肉丝里没有鱼，也没有肉丝。");
        await visitor.FillAsync("姓名", "王芳");
        await visitor.FillAsync("联系电话", "13800138000");
        await visitor.PressAsync("提交投诉");
        var (number, receipt) = await visitor.ReceiptAsync();

        number.ShouldStartWith("TS-");
        Consumers(await AskAsync(Enterprise, code, token)).ShouldBe((before.Enterprise.Received + 1, before.Enterprise.Open + 1));
        Consumers(await AskAsync(Street, street, token)).ShouldBe((before.Street.Received + 1, before.Street.Open + 1));
        await ProfileShowsAsync(code, number);
        await TrackingShowsAsync(receipt, number);
    }

    /// <summary>The supervisor's page names the complaint and shows nobody's name.</summary>
    private async Task ProfileShowsAsync(string code, string number)
    {
        await using var supervisor = await site.OpenAsync(new() { JavaScriptEnabled = false, StorageState = await site.SignedInAsync("supervisor") });
        await supervisor.Page.GotoAsync($"/enterprises/{code}");
        var newest = supervisor.Page.Locator("ol.timeline li").First;
        await Assertions.Expect(newest).ToContainTextAsync("鱼香肉丝里没有鱼，也没有肉丝。");
        await Assertions.Expect(newest).ToContainTextAsync(number);
        (await supervisor.Page.ContentAsync()).ShouldNotContain("王芳");
    }

    private async Task TrackingShowsAsync(string receipt, string number)
    {
        await using var anybody = await site.VisitAsync();
        await anybody.Page.GotoAsync("/track");
        await anybody.FillAsync("回执码", receipt);
        await anybody.Page.Locator("main form button").ClickAsync();
        await Assertions.Expect(anybody.Page.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(number);
    }

    private async Task<JsonElement> AskAsync(string query, string code, string token) =>
        (await site.Http.DataAsync(query, new { code }, token)).EnumerateObject().Single().Value;

    private static (int Received, int Open) Consumers(JsonElement subject)
    {
        var channel = subject.GetProperty("channels").EnumerateArray().Single(row => row.GetProperty("channel").GetString() == "CONSUMERS");
        return (channel.GetProperty("received").GetInt32(), channel.GetProperty("open").GetInt32());
    }
}
