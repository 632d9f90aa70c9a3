using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;

namespace Oversight.Browser.Tests.Forms;

/// <summary>Every other form works in a browser that runs no script.</summary>
[Collection<DemoSiteCollection>]
public sealed class OtherFormTests(DemoSite site)
{
    [Fact]
    public async Task A_report_can_be_anonymous()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.GotoAsync("/report");
        await visitor.FillAsync("统一社会信用代码", await site.BusiestEnterpriseAsync());
        await visitor.FillAsync("内容", "后厨使用过期调料。");
        await visitor.Page.GetByLabel("匿名举报").CheckAsync();
        await visitor.PressAsync("提交举报");

        (await visitor.ReceiptAsync()).Number.ShouldStartWith("JB-");
    }

    [Fact]
    public async Task A_report_can_be_signed()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.GotoAsync("/report");
        await visitor.FillAsync("统一社会信用代码", await site.BusiestEnterpriseAsync());
        await visitor.FillAsync("内容", "后厨使用过期调料。");
        await visitor.FillAsync("姓名", "李雷");
        await visitor.FillAsync("联系电话", "13900139000");
        await visitor.PressAsync("提交举报");

        (await visitor.ReceiptAsync()).Number.ShouldStartWith("JB-");
    }

    [Fact]
    public async Task A_business_can_be_named_by_name_and_address_when_nobody_knows_its_code()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.GotoAsync("/complaint");
        await visitor.FillAsync("商家名称", "巷口无名早餐摊");
        await visitor.FillAsync("商家地址", "杭州市西湖区北山街道保俶路8号");
        await visitor.FillAsync("内容", "豆浆是馊的。");
        await visitor.FillAsync("姓名", "韩梅梅");
        await visitor.FillAsync("联系电话", "13700137000");
        await visitor.PressAsync("提交投诉");

        (await visitor.ReceiptAsync()).Number.ShouldStartWith("TS-");
    }

    [Fact]
    public async Task A_journalist_sends_what_was_published()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.GotoAsync("/media");
        await visitor.FillAsync("媒体名称", "钱江晚报");
        await visitor.FillAsync("报道标题", "网红奶茶店后厨暗访");
        await visitor.FillAsync("报道链接", "https://example.com/2026/1124");
        await visitor.FillAsync("统一社会信用代码", await site.BusiestEnterpriseAsync());
        await visitor.FillAsync("内容", "记者暗访发现水果未清洗。");
        await visitor.PressAsync("提交");

        (await visitor.ReceiptAsync()).Number.ShouldStartWith("MT-");
    }

    [Fact]
    public async Task A_deputy_makes_a_suggestion()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.GotoAsync("/deputy");
        await visitor.FillAsync("代表或委员姓名", "赵代表");
        await visitor.FillAsync("建议标题", "关于加强校园周边食品安全的建议");
        await visitor.FillAsync("统一社会信用代码", await site.BusiestEnterpriseAsync());
        await visitor.FillAsync("内容", "建议每学期开学前检查校园周边餐饮。");
        await visitor.PressAsync("提交建议");

        (await visitor.ReceiptAsync()).Number.ShouldStartWith("JY-");
    }

    [Fact]
    public async Task Staff_enter_what_the_hotline_hears()
    {
        await using var staff = await site.OpenAsync(new() { JavaScriptEnabled = false, StorageState = await site.SignedInAsync("staff") });
        await staff.Page.GotoAsync("/staff/entry?source=hotline&kind=Complaint");
        await staff.FillAsync("统一社会信用代码", await site.BusiestEnterpriseAsync());
        await staff.FillAsync("内容", "来电反映预付卡不能退。");
        await staff.FillAsync("姓名", "周先生");
        await staff.FillAsync("联系电话", "13600136000");
        await staff.Page.Locator("main form button.main").ClickAsync();

        (await staff.ReceiptAsync()).Number.ShouldStartWith("TS-");
    }

    [Fact]
    public async Task What_is_missing_is_named_and_what_was_typed_stays()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.GotoAsync("/complaint");
        await visitor.FillAsync("内容", "没有写商家，也没有写姓名。");
        await visitor.PressAsync("提交投诉");

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.GetByLabel("内容")).ToHaveValueAsync("没有写商家，也没有写姓名。");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "联系电话" }).ClickAsync();
        await Assertions.Expect(visitor.Page.Locator("#f-reporter-phone")).ToBeFocusedAsync();
    }
}
