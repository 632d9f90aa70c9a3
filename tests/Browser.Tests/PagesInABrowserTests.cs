using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Oversight.Testing.Bureaus;

namespace Oversight.Browser.Tests;

/// <summary>The pages in a real browser: on a phone, by keyboard, for assistive technology, light and dark.</summary>
public sealed class PagesInABrowserTests(OpenBureau bureau) : IClassFixture<OpenBureau>
{
    private static readonly string[] Public = ["/", "/complaint", "/report", "/media", "/deputy", "/track", "/sign-in"];

    private static readonly string[] Desk =
    [
        "/enterprises", "/streets", "/staff/matters", "/staff/entry?kind=Report", "/staff/entry?source=box&kind=Finding",
        $"/enterprises/{BureauFiles.Codes[0]}", $"/streets/{BureauFiles.North}",
    ];

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    public async Task Every_page_fits_and_is_accessible(int width, ColorScheme scheme)
    {
        var visitor = await bureau.WindowAsync(width, scheme, audited: true);
        var officer = await bureau.OfficerAsync(width, scheme, audited: true);
        foreach (var (page, path) in Public.Select(path => (visitor, path)).Concat(Desk.Select(path => (officer, path))))
        {
            await page.GotoAsync(path);
            await IsSoundAsync(page, width);
        }
    }

    [Fact]
    public async Task A_form_with_errors_is_accessible_and_its_summary_leads_to_the_field()
    {
        var page = await bureau.WindowAsync(390, audited: true);
        await page.GotoAsync("/complaint");
        await page.GetByLabel("街道").Last.FillAsync("街道");
        await page.GetByRole(AriaRole.Button, new() { Name = "提交投诉" }).ClickAsync();

        await IsSoundAsync(page, 390);
        await page.GetByRole(AriaRole.Link, new() { Name = "联系电话" }).ClickAsync();
        await page.Keyboard.TypeAsync("13800138000");
        (await page.GetByLabel("联系电话").InputValueAsync()).ShouldBe("13800138000");
    }

    [Fact]
    public async Task A_report_is_filed_with_the_keyboard_alone()
    {
        var page = await bureau.WindowAsync(390);
        await page.GotoAsync("/report");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.textContent")).ShouldBe("跳到主要内容");
        await page.Keyboard.PressAsync("Enter");

        await TabToAsync(page, "f-enterprise");
        await page.Keyboard.TypeAsync(BureauFiles.Codes[1]);
        await TabToAsync(page, "f-content");
        await page.Keyboard.TypeAsync("后厨使用过期原料。");
        await TabToAsync(page, "anonymous-no");
        await page.Keyboard.PressAsync("ArrowDown");
        (await page.Locator("#f-reporter-name").IsVisibleAsync()).ShouldBeFalse();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await page.GetByRole(AriaRole.Heading, new() { Name = "已收到" }).WaitForAsync();
    }

    [Fact]
    public async Task The_desk_s_page_of_a_matter_is_accessible()
    {
        var consumer = await bureau.WindowAsync(390);
        await consumer.GotoAsync("/complaint?enterprise=" + BureauFiles.Codes[2]);
        await consumer.GetByLabel("内容", new() { Exact = true }).FillAsync("面里有一只苍蝇。");
        await consumer.GetByLabel("姓名").FillAsync("王芳");
        await consumer.GetByLabel("联系电话").FillAsync("13800138000");
        await consumer.GetByRole(AriaRole.Button, new() { Name = "提交投诉" }).ClickAsync();
        var number = await consumer.Locator("dd.number").TextContentAsync();

        var officer = await bureau.OfficerAsync(390, audited: true);
        await officer.GotoAsync("/staff/matters/" + number);
        await IsSoundAsync(officer, 390);
        await officer.GetByRole(AriaRole.Button, new() { Name = "由我承办" }).ClickAsync();
        await officer.GetByText("您已承办该事项。").WaitForAsync();
        await IsSoundAsync(officer, 390);
    }

    private static async Task TabToAsync(IPage page, string id)
    {
        for (var presses = 0; await page.EvaluateAsync<string>("document.activeElement.id") != id; presses++)
        {
            presses.ShouldBeLessThan(40, $"{id} is not reached by Tab");
            await page.Keyboard.PressAsync("Tab");
        }
    }

    private static async Task IsSoundAsync(IPage page, int width)
    {
        var result = await page.RunAxe();
        result.Violations.Select(violation => $"{page.Url} {violation.Id}: {violation.Nodes[0].Html}").ShouldBeEmpty();
        result.Passes.Length.ShouldBeGreaterThan(10);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, page.Url);
    }
}
