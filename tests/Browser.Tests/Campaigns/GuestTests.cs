using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;

namespace Oversight.Browser.Tests.Campaigns;

/// <summary>The list of guests of a symposium, as staff type and paste it.</summary>
[Collection<DemoSiteCollection>]
public sealed class GuestTests(DemoSite site)
{
    [Fact]
    public async Task Guests_are_listed_one_by_one_and_from_a_spreadsheet_and_a_wrong_line_lists_nobody()
    {
        var id = await StaffCampaigns.DraftAsync(site, "消费维权座谈会", "GUESTS", "WEB");
        await using var desks = await CampaignDesks.OpenAsync(site);
        var street = (await desks.TwoStreetsAsync())[0];
        var desk = desks.Staff;
        await desk.Page.GotoAsync("/console/campaigns/" + id);
        var listed = desk.Page.Locator("[data-field=guests]");
        await Assertions.Expect(listed).ToHaveTextAsync("0");

        await desk.ChooseAsync("登记一位来宾");
        await desk.PressAsync("登记一位来宾");
        await Assertions.Expect(desk.Page.Locator(".summary[role=alert]")).ToContainTextAsync("姓名、电话、电子邮箱至少填一项");
        await desk.Page.Locator("#f-guest-email").FillAsync("没有邮箱");
        await desk.PressAsync("登记一位来宾");
        await Assertions.Expect(desk.Page.Locator("#f-guest-email-error")).ToContainTextAsync("应为电子邮箱地址");
        await desk.Page.Locator("#f-guest-email").FillAsync("");
        await desk.Page.Locator("#f-guest-name").FillAsync("赵代表");
        await desk.Page.Locator("#f-guest-street").FillAsync("999999999");
        await desk.PressAsync("登记一位来宾");
        await Assertions.Expect(desk.Page.Locator("#f-guest-street-error")).ToContainTextAsync("区划登记中没有这个代码");
        await desk.Page.IsSoundAsync();
        await desk.Page.Locator("#f-guest-street").FillAsync(street);
        await desk.Page.Locator("#f-guest-group").FillAsync("消费者");
        await desk.PressAsync("登记一位来宾");
        await Assertions.Expect(listed).ToHaveTextAsync("1");

        await desk.ChooseAsync("批量粘贴来宾");
        var lines = desk.Page.Locator("#f-guests");
        await lines.FillAsync($"钱\t13800003333\t\t{street}\t经营者\n\n孙\t137\tnobody\n,\t\t\t33");
        await desk.PressAsync("批量粘贴来宾");
        var wrong = desk.Page.Locator("[data-field=wrong] li");
        await Assertions.Expect(wrong).ToContainTextAsync(["第 3 行：", "第 4 行："]);
        await Assertions.Expect(wrong).ToContainTextAsync(["应为电子邮箱地址", "9 位数字"]);
        await Assertions.Expect(listed).ToHaveTextAsync("1");
        await desk.Page.IsSoundAsync();
        await lines.FillAsync($"钱\t13800003333\t\t{street}\t经营者\n\n孙\t137\tnobody@example.org\t999999998");
        await desk.PressAsync("批量粘贴来宾");
        await Assertions.Expect(wrong).ToContainTextAsync(["区划登记中没有这个代码"]);
        await Assertions.Expect(wrong).ToContainTextAsync(["第 3 行："]);
        await lines.FillAsync($"钱\t13800003333\t\t{street}\t经营者\n\n孙\t137\tnobody@example.org");
        await desk.PressAsync("批量粘贴来宾");
        await Assertions.Expect(listed).ToHaveTextAsync("3");
        await Assertions.Expect(desk.Page.Locator("[aria-labelledby=guests] tbody tr")).ToHaveCountAsync(3);
        await Assertions.Expect(desk.Page.Locator("[aria-labelledby=guests]")).Not.ToContainTextAsync("赵代表");
        await desk.Page.IsSoundAsync();

        await StaffCampaigns.PublishAsync(site, id);
        await Assertions.Expect(desk.Page.Locator("[aria-labelledby=guests] .choose")).ToHaveCountAsync(0);
    }
}
