using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;

namespace Oversight.Browser.Tests.Console;

/// <summary>The network of bodies, kept by an administrator without any command line.</summary>
[Collection<DemoSiteCollection>]
public sealed class BodyTests(DemoSite site)
{
    private const string Station = "西湖区夜间市场监督管理所";

    /// <summary>Of no street of the demonstration, so that no matter of another test goes there.</summary>
    private const string Area = "330106999";

    [Fact]
    public async Task A_station_is_registered_gets_its_hours_and_a_contact_point_and_is_closed()
    {
        await using var admin = await Surface.OpenAsync(site, "admin", new() { ViewportSize = new() { Width = 1280, Height = 900 }, BypassCSP = true });
        await admin.Page.GotoAsync("/");
        await admin.Page.GetByRole(AriaRole.Link, new() { Name = "机构网络" }).ClickAsync();
        await Assertions.Expect(Row(admin, "hangzhou")).ToBeVisibleAsync();
        await admin.Page.IsSoundAsync();
        await admin.Page.GetByRole(AriaRole.Link, new() { Name = "登记单位" }).ClickAsync();
        await RegisterStationAsync(admin);
        await ChangeHoursAsync(admin);
        await AddContactPointAsync(admin);

        await admin.ChooseAsync("撤销单位");
        await admin.PressAsync("确认撤销");
        await Assertions.Expect(admin.Page.Locator(".summary[role=alert]")).ToContainTextAsync("夜市消费维权服务站还设在它之下");
        await CloseAsync(admin, "yejian-point");
        await CloseAsync(admin, "xihu-yejian");
        await SearchClosedAsync(admin);
    }

    [Fact]
    public async Task Who_is_no_administrator_reads_the_directory_and_an_administrator_reads_no_matters()
    {
        await using var officer = await Surface.OpenAsync(site, "officer");
        await officer.Page.GotoAsync("/console");
        await officer.Page.GetByRole(AriaRole.Link, new() { Name = "机构网络" }).ClickAsync();
        await officer.Page.GetByLabel("搜索名称、编号、区划、电话或地址").PressSequentiallyAsync("统一受理");
        await Assertions.Expect(officer.Page.Locator("tr[data-body]")).ToHaveCountAsync(3);
        await Assertions.Expect(Row(officer, "xihu-intake").Locator(".status")).ToHaveTextAsync("统一受理");
        await Assertions.Expect(Row(officer, "xihu-intake")).ToContainTextAsync("周一至周日 08:30-20:00");
        await Assertions.Expect(officer.Page.GetByRole(AriaRole.Link, new() { Name = "登记单位" })).ToHaveCountAsync(0);
        await Row(officer, "xihu-intake").GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(officer.Page.Locator("[data-field=dutyHours]")).ToBeVisibleAsync();
        await Assertions.Expect(officer.Page.Locator(".choose")).ToHaveCountAsync(0);
        await officer.Page.GotoAsync("/console/bodies/new");
        await Assertions.Expect(officer.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "需要以下角色" })).ToBeVisibleAsync();
        await Assertions.Expect(officer.Page.Locator("form.act")).ToHaveCountAsync(0);

        await using var admin = await Surface.OpenAsync(site, "admin");
        (await admin.Page.GotoAsync("/console"))!.Status.ShouldBe(403);
        await admin.Page.GotoAsync("/console/bodies/xihu?lang=en");
        await Assertions.Expect(admin.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Xihu district bureau");

        // What goes over a circuit is no request that the door could refuse.
        await admin.Page.EvaluateAsync("Blazor.navigateTo('/console/notices')");
        await Assertions.Expect(admin.Page.Locator("main [role=alert]")).ToBeVisibleAsync();
        await Assertions.Expect(admin.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(0);
    }

    private static ILocator Row(Surface surface, string body) => surface.Page.Locator($"tr[data-body={body}]");

    /// <summary>With the keyboard alone from the first field on.</summary>
    private static async Task RegisterStationAsync(Surface admin)
    {
        await admin.Page.Locator("#f-kind").SelectOptionAsync("Station");
        await admin.Page.Locator("#f-id").FillAsync("xihu-yejian");
        await admin.Page.Locator("#f-name").FillAsync(Station);
        await admin.Page.Locator("#f-parent").SelectOptionAsync("xihu");
        await admin.Page.Locator("#f-phone").FillAsync("0571-12315");
        await admin.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(admin.Page.Locator("#f-areas-error")).ToHaveTextAsync("市局、区县局和派出机构必须填写负责的行政区划。");
        await admin.Page.IsSoundAsync();
        await admin.Page.Locator("#f-areas").FillAsync(Area);
        await admin.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(admin.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Station);
    }

    private static async Task ChangeHoursAsync(Surface admin)
    {
        await admin.ChooseAsync("修改信息");
        await admin.Page.Locator("#f-dutyHours").FillAsync("早九晚五");
        await admin.PressAsync("保存修改");
        await Assertions.Expect(admin.Page.Locator("#f-dutyHours-error")).ToContainTextAsync("请按“周一至周五 9:00-17:00；周六 9:00-12:00”的写法填写");
        await admin.Page.IsSoundAsync();
        await admin.Page.Locator("#f-dutyHours").FillAsync("周一至周五 8:30-17:00；周六 9:00-12:00");
        await admin.PressAsync("保存修改");
        await Assertions.Expect(admin.Status).ToHaveTextAsync("已保存。");
        await Assertions.Expect(admin.Page.Locator("[data-field=dutyHours]")).ToHaveTextAsync("周一至周五 08:30-17:00、周六 09:00-12:00");
    }

    private static async Task AddContactPointAsync(Surface admin)
    {
        await admin.Page.GetByRole(AriaRole.Link, new() { Name = "登记下属单位" }).ClickAsync();
        await admin.Page.Locator("#f-kind").SelectOptionAsync("ContactPoint");
        await Assertions.Expect(admin.Page.Locator("#f-parent")).ToHaveValueAsync("xihu-yejian");
        await admin.Page.Locator("#f-id").FillAsync("yejian-point");
        await admin.Page.Locator("#f-name").FillAsync("夜市消费维权服务站");
        await admin.PressAsync("登记");
        await Assertions.Expect(admin.Page.Locator("#f-place-error")).ToHaveTextAsync("请选择服务站所在的场所。");
        await admin.Page.Locator("#f-place").SelectOptionAsync("Market");
        await admin.PressAsync("登记");
        await Assertions.Expect(admin.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("夜市消费维权服务站");
        await admin.Page.GetByRole(AriaRole.Link, new() { Name = Station }).ClickAsync();
        await Assertions.Expect(admin.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(Station);
    }

    private static async Task CloseAsync(Surface admin, string body)
    {
        await admin.Page.GotoAsync("/console/bodies/" + body);
        await admin.ChooseAsync("撤销单位");
        await admin.Page.GetByLabel("理由").FillAsync("并入相邻单位。");
        await admin.PressAsync("确认撤销");
        await Assertions.Expect(admin.Status).ToHaveTextAsync("已撤销。");
        await Assertions.Expect(admin.Page.Locator("[data-field=state]")).ToContainTextAsync("撤销");
        await Assertions.Expect(admin.Page.Locator(".choose")).ToHaveCountAsync(0);
    }

    private static async Task SearchClosedAsync(Surface admin)
    {
        await admin.Page.GotoAsync("/console/bodies");
        await admin.Page.GetByLabel("搜索名称、编号、区划、电话或地址").PressSequentiallyAsync("yejian");
        await Assertions.Expect(admin.Page.Locator("main .empty")).ToHaveTextAsync("没有找到符合条件的单位。");
        await admin.Page.GetByLabel("显示已撤销的").CheckAsync();
        await Assertions.Expect(Row(admin, "xihu-yejian")).ToContainTextAsync("撤销");
        await admin.Page.IsSoundAsync();
    }
}
