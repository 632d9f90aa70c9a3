using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;

namespace Oversight.Browser.Tests.Answers.Offline;

/// <summary>An interviewer takes the bundle along, asks without a network, and comes back: every interview arrives, and arrives once.</summary>
public sealed class OfflineTests
{
    private const string Bundle = "/staff/offline/market1/1";

    [Fact]
    public async Task Two_interviews_without_a_network_are_two_responses_however_often_they_are_sent()
    {
        await using var site = await OfflineSite.OpenAsync();
        await using var phone = await site.PhoneAsync();
        var page = phone.Page;
        await page.GotoAsync("/staff/interviews/market1");
        await page.GetByRole(AriaRole.Link, new() { Name = "离线访问包" }).ClickAsync();
        await Assertions.Expect(page.Locator("#kept")).ToContainTextAsync("没有网络也能再次打开");

        // The server is gone, and so is the network.
        await site.Served.StopAsync();
        await phone.Context.SetOfflineAsync(true);
        await page.ReloadAsync();
        await BeginAsync(phone, 3);
        await page.GetByLabel("是", new() { Exact = true }).CheckAsync();
        await phone.PressAsync("下一页");
        await page.Locator("#q3-2").CheckAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Group, new() { Name = "您为什么不满意？" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#saved")).ToContainTextAsync("已保存在本机");

        // The phone dies in the middle of a page; what was ticked a moment ago is there again.
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#here li[data-state=open]")).ToHaveCountAsync(1);
        await phone.PressAsync("继续填写");
        await Assertions.Expect(page.Locator("#q3-2")).ToBeCheckedAsync();
        await FinishAsync(phone);
        await BeginAsync(phone, 5);
        await page.GetByLabel("是", new() { Exact = true }).CheckAsync();
        await phone.PressAsync("下一页");
        await page.Locator("#q3-5").CheckAsync();
        await FinishAsync(phone);
        await Assertions.Expect(page.Locator("#here li[data-state=done]")).ToHaveCountAsync(2);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#here li[data-state=done]")).ToHaveCountAsync(2);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "开始访问 3 号" })).ToHaveCountAsync(0);

        // Back: the browser says so, and nobody presses anything.
        await site.Served.StartAgainAsync();
        await phone.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("#stored")).ToContainTextAsync("已确认收到 2 份");
        await Assertions.Expect(page.Locator("#here")).ToHaveCountAsync(0);
        (await site.CountsAsync("market1")).ShouldBe("2 complete, 0 partial, 0 screened out");

        await phone.PressAsync("立即提交");
        await page.ReloadAsync();
        await phone.PressAsync("立即提交");
        await Assertions.Expect(page.Locator("#here")).ToHaveCountAsync(0);
        (await site.CountsAsync("market1")).ShouldBe("2 complete, 0 partial, 0 screened out");
    }

    [Fact]
    public async Task When_the_answer_is_lost_the_interview_stays_and_is_sent_again_and_counts_once()
    {
        await using var site = await OfflineSite.OpenAsync();
        await using var phone = await site.PhoneAsync();
        var page = phone.Page;
        await page.GotoAsync("/staff/offline/passers1/1");
        await Assertions.Expect(page.Locator("#kept")).ToContainTextAsync("没有网络也能再次打开");
        var lost = 0;
        await page.RouteAsync("**/graphql", async route =>
        {
            // It reaches the server, is stored, and nobody hears of it.
            await route.FetchAsync();
            lost++;
            await route.AbortAsync();
        });

        await phone.PressAsync("开始新的访问");
        await page.GetByLabel("是", new() { Exact = true }).CheckAsync();
        await phone.PressAsync("下一页");
        await page.Locator("#q3-4").CheckAsync();
        await FinishAsync(phone);
        await Assertions.Expect(page.Locator("#outcome")).ToContainTextAsync("服务器暂时没有回应");
        await Assertions.Expect(page.Locator("#here li[data-state=done]")).ToHaveCountAsync(1);
        (await site.CountsAsync("passers1")).ShouldBe("1 complete, 0 partial, 0 screened out");

        await page.UnrouteAllAsync();
        await phone.PressAsync("立即提交");
        await Assertions.Expect(page.Locator("#stored")).ToContainTextAsync("已确认收到 1 份");
        lost.ShouldBeGreaterThan(0);
        (await site.CountsAsync("passers1")).ShouldBe("1 complete, 0 partial, 0 screened out");
    }

    [Fact]
    public async Task A_session_that_ended_loses_nothing_and_sending_goes_on_after_signing_in_on_another_tab()
    {
        await using var site = await OfflineSite.OpenAsync();
        await using var phone = await site.PhoneAsync();
        var page = phone.Page;
        await page.GotoAsync("/staff/offline/passers1/1");
        await Assertions.Expect(page.Locator("#kept")).ToContainTextAsync("没有网络也能再次打开");
        await phone.Context.ClearCookiesAsync();
        await page.ReloadAsync();

        await phone.PressAsync("开始新的访问");
        await page.GetByLabel("否", new() { Exact = true }).CheckAsync();
        await phone.PressAsync("完成访问");
        await Assertions.Expect(page.GetByText("本次只调查常住居民")).ToBeVisibleAsync();
        await phone.PressAsync("回到名单");
        await Assertions.Expect(page.Locator("#outcome")).ToContainTextAsync("登录已过期");
        await Assertions.Expect(page.Locator("#here li[data-state=done]")).ToHaveCountAsync(1);

        var tab = await phone.Context.RunAndWaitForPageAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "登录" }).ClickAsync());
        await tab.GetByLabel("用户名").FillAsync("interviewer");
        await tab.GetByLabel("密码").FillAsync(Testing.Bureaus.SmallBureau.Password);
        await tab.GetByRole(AriaRole.Button, new() { Name = "登录", Exact = true }).ClickAsync();
        await Assertions.Expect(tab.Locator("#kept")).ToContainTextAsync("没有网络也能再次打开");
        await tab.CloseAsync();
        await phone.PressAsync("立即提交");
        await Assertions.Expect(page.Locator("#here")).ToHaveCountAsync(0);
        (await site.CountsAsync("passers1")).ShouldBe("0 complete, 0 partial, 1 screened out");
    }

    [Fact]
    public async Task A_page_that_was_saved_as_a_file_hands_over_by_file_and_deletes_by_receipt()
    {
        await using var site = await OfflineSite.OpenAsync();
        await using var phone = await site.PhoneAsync();
        using var folder = new TempFolder("saved");
        var page = phone.Page;
        await page.GotoAsync(Bundle);
        await page.GetByText("文件", new() { Exact = true }).ClickAsync();
        var saved = await DownloadAsync(page, () => page.GetByRole(AriaRole.Link, new() { Name = "把本页存成文件" }).ClickAsync(), folder.File("bundle.html"));

        var file = new Visit(phone.Context, await phone.Context.NewPageAsync());
        await file.Page.GotoAsync(new Uri(saved).AbsoluteUri);
        await Assertions.Expect(file.Page.Locator("#kept")).ToContainTextAsync("存成文件");
        await BeginAsync(file, 7);
        await file.Page.GetByLabel("是", new() { Exact = true }).CheckAsync();
        await file.PressAsync("下一页");
        await file.Page.Locator("#q3-5").CheckAsync();
        await FinishAsync(file);
        await file.Page.GetByText("文件", new() { Exact = true }).ClickAsync();
        var interviews = await DownloadAsync(file.Page, () => file.PressAsync("导出答卷"), folder.File("interviews.json"));

        await page.Locator("#file").SetInputFilesAsync(interviews);
        await Assertions.Expect(page.Locator("#stored")).ToContainTextAsync("已确认收到 1 份");
        (await site.CountsAsync("market1")).ShouldBe("1 complete, 0 partial, 0 screened out");
        await page.GetByText("文件", new() { Exact = true }).ClickAsync();
        var receipts = await DownloadAsync(page, () => phone.PressAsync("保存回执"), folder.File("receipts.json"));

        await Assertions.Expect(file.Page.Locator("#here li[data-state=done]")).ToHaveCountAsync(1);
        await file.Page.Locator("#file").SetInputFilesAsync(receipts);
        await Assertions.Expect(file.Page.Locator("#here")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_bundle_fits_a_phone_and_has_no_barrier()
    {
        await using var site = await OfflineSite.OpenAsync();
        await using var phone = await site.PhoneAsync();
        await phone.Page.GotoAsync(Bundle);
        var state = await phone.Context.StorageStateAsync();
        await using var open = await site.ExamineAsync(state);
        await open.Page.GotoAsync(Bundle);
        await Assertions.Expect(open.Page.Locator("table")).ToBeVisibleAsync();
        await open.Page.IsSoundAsync();
        await BeginAsync(open, 1);
        await open.PressAsync("下一页");
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("请回答此题");
        await open.Page.IsSoundAsync();
        await open.Page.GetByLabel("是", new() { Exact = true }).CheckAsync();
        await open.PressAsync("下一页");
        await open.PressAsync("English");
        await Assertions.Expect(open.Heading).ToHaveTextAsync("About the shops");
        await open.Page.IsSoundAsync();
    }

    /// <summary>Draws the picture of the documentation, when asked for by name: <c>./test Browser picture</c>.</summary>
    [Fact(Explicit = true)]
    public async Task Draw_the_picture_of_the_offline_bundle()
    {
        await using var site = await OfflineSite.OpenAsync();
        await using var phone = await site.PhoneAsync();
        await phone.Page.GotoAsync(Bundle);
        await Assertions.Expect(phone.Page.Locator("#kept")).ToContainTextAsync("没有网络也能再次打开");
        await phone.Context.SetOfflineAsync(true);
        await BeginAsync(phone, 3);
        await phone.Page.GetByLabel("是", new() { Exact = true }).CheckAsync();
        await phone.PressAsync("下一页");
        await phone.Page.Locator("#q3-5").CheckAsync();
        await FinishAsync(phone);
        await Assertions.Expect(phone.Page.Locator("#outcome")).ToContainTextAsync("没有网络");
        await phone.Page.ScreenshotAsync(new() { Path = Repository.File("docs", "images", "offline-phone.png") });
    }

    private static async Task BeginAsync(Visit phone, int number)
    {
        await phone.PressAsync($"开始访问 {number} 号");
        await Assertions.Expect(phone.Heading).ToHaveTextAsync("关于您");
    }

    /// <summary>From the second page to the list.</summary>
    private static async Task FinishAsync(Visit phone)
    {
        await phone.PressAsync("下一页");
        await phone.Page.GetByLabel("我同意用于统计").CheckAsync();
        await phone.PressAsync("完成访问");
        await Assertions.Expect(phone.Heading).ToHaveTextAsync("谢谢您");
        await phone.PressAsync("回到名单");
    }

    private static async Task<string> DownloadAsync(IPage page, Func<Task> click, string path)
    {
        var download = await page.RunAndWaitForDownloadAsync(click);
        await download.SaveAsAsync(path);
        return path;
    }
}
