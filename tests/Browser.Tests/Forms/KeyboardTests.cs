using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;

namespace Oversight.Browser.Tests.Forms;

[Collection<DemoSiteCollection>]
public sealed class KeyboardTests(DemoSite site)
{
    [Fact]
    public async Task A_complaint_is_filed_with_the_keyboard_alone_and_Enter_in_a_field_submits_it()
    {
        var code = await site.BusiestEnterpriseAsync();
        await using var visitor = await site.VisitAsync();
        await visitor.Page.GotoAsync("/complaint");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "跳到主要内容" })).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");

        await TypeAsync(visitor.Page, "f-enterprise", code);
        await TypeAsync(visitor.Page, "f-content", "只用键盘也能投诉。");
        await TypeAsync(visitor.Page, "f-reporter-name", "王芳");
        await TypeAsync(visitor.Page, "f-reporter-phone", "13500135000");
        await visitor.Page.Keyboard.PressAsync("Enter");

        (await visitor.ReceiptAsync()).Number.ShouldStartWith("TS-");
    }

    [Fact]
    public async Task Choosing_to_be_anonymous_with_the_arrow_key_takes_the_fields_for_the_name_away()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.GotoAsync("/report");
        await TypeAsync(visitor.Page, "f-enterprise", await site.BusiestEnterpriseAsync());
        await TypeAsync(visitor.Page, "f-content", "后厨使用过期原料。");
        await TabToAsync(visitor.Page, "anonymous-no");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(visitor.Page.GetByLabel("姓名")).ToBeHiddenAsync();
        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.PressAsync("Enter");

        (await visitor.ReceiptAsync()).Number.ShouldStartWith("JB-");
    }

    private static async Task TypeAsync(IPage page, string id, string text)
    {
        await TabToAsync(page, id);
        await page.Keyboard.TypeAsync(text);
    }

    private static async Task TabToAsync(IPage page, string id)
    {
        for (var presses = 0; await page.EvaluateAsync<string>("document.activeElement.id") != id; presses++)
        {
            presses.ShouldBeLessThan(60, $"{id} is not reached by Tab");
            await page.Keyboard.PressAsync("Tab");
        }
    }
}
