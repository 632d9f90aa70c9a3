using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;

namespace Oversight.Browser.Tests.Console;

/// <summary>Matters go their whole way through the work surface.</summary>
[Collection<DemoSiteCollection>]
public sealed class CaseTests(DemoSite site)
{
    private const string Consumers = "西湖区市场监督管理局消费者权益保护科";

    [Fact]
    public async Task A_complaint_goes_from_the_public_form_through_dispatch_and_mediation_to_a_satisfied_call_back()
    {
        var number = await ComplainAsync("退款拖了两个月，商家不再回复。");
        await DispatchAsync(number);

        await using var officer = await Surface.OpenAsync(site, "officer");
        await officer.Page.GotoAsync("/console?queue=offered");
        await officer.Page.GetByRole(AriaRole.Link, new() { Name = number }).ClickAsync();
        await officer.PressAsync("签收");
        await Assertions.Expect(officer.Stage).ToHaveTextAsync("已分送");
        await officer.PressAsync("由我承办");
        await officer.StepAsync("受理", "已受理");
        await officer.StepAsync("开始调解", "调解中", () => officer.Page.GetByLabel("双方均同意").CheckAsync());
        await officer.StepAsync("达成协议", "已达成协议", async () =>
        {
            await officer.Page.GetByLabel("协议内容").FillAsync("商家当日退还全部货款。");
            await officer.Page.GetByLabel("为消费者挽回的金额").FillAsync("199.50");
            await officer.Page.GetByLabel("已当场履行").CheckAsync();
        });
        await officer.StepAsync("办结", "已办结");
        await officer.StepAsync("回访", "回访满意", () => officer.Page.GetByLabel("满意", new() { Exact = true }).CheckAsync());

        var history = officer.Page.Locator("ol.history");
        foreach (var words in new[] { "收到，由", "分送给" + Consumers, "已签收", "officer 承办", "商家当日退还全部货款。", "结果：达成一致", "回访（满意）" })
        {
            await Assertions.Expect(history).ToContainTextAsync(words);
        }

        (await officer.Page.ContentAsync()).ShouldNotContain("王芳");
    }

    [Fact]
    public async Task An_anonymous_report_becomes_a_filed_case_with_the_heads_approval()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.GotoAsync("/report");
        await visitor.Page.Locator("#f-enterprise").FillAsync(await site.BusiestEnterpriseAsync());
        await visitor.Page.Locator("#f-content").FillAsync("后厨使用过期原料，冷柜里有去年的肉。");
        await visitor.Page.Locator("#anonymous-yes").CheckAsync();
        await visitor.Page.Locator("main form button.main").ClickAsync();
        var number = (await visitor.ReceiptAsync()).Number;

        await using var officer = await Surface.OpenAsync(site, "officer");
        await officer.CaseAsync(number);
        await Assertions.Expect(officer.Page.Locator("dl.facts")).ToContainTextAsync("匿名");
        await officer.PressAsync("由我承办");
        await officer.StepAsync("开始核查", "核查中");
        await Assertions.Expect(officer.Page.Locator(".choose .name").GetByText("立案", new() { Exact = true })).ToHaveCountAsync(0);

        await using var head = await Surface.OpenAsync(site, "supervisor");
        await head.CaseAsync(number);
        await head.StepAsync("立案", "已立案", async () =>
        {
            await head.Page.GetByLabel("立案号").FillAsync("西市监立〔2026〕7号");
            await head.Page.GetByLabel("理由").FillAsync("初步证据证明存在违法行为。");
        });

        await Assertions.Expect(officer.Stage).ToHaveTextAsync("已立案");
        await Assertions.Expect(officer.Page.Locator("article.clock")).ToHaveCountAsync(1);
        await officer.StepAsync("开始调查", "调查中");
    }

    [Fact]
    public async Task A_refusal_of_the_server_stands_at_its_field_and_a_double_click_does_the_thing_once()
    {
        var number = await ComplainAsync("商家不予退换。");
        await using var officer = await Surface.OpenAsync(site, "officer");
        await officer.CaseAsync(number);
        await officer.PressAsync("由我承办");
        await officer.ChooseAsync("不予受理");
        await officer.Page.GetByLabel("投诉事项不属于市场监督管理部门职责").CheckAsync();
        await officer.PressAsync("确认不予受理");
        await Assertions.Expect(officer.Page.Locator("#f-details-reason-error")).ToContainTextAsync("这一步必须填写");

        await officer.ChooseAsync("受理");
        await officer.Page.GetByRole(AriaRole.Button, new() { Name = "确认受理", Exact = true }).DblClickAsync();
        await Assertions.Expect(officer.Stage).ToHaveTextAsync("已受理");
        await Assertions.Expect(officer.Page.Locator("ol.history li").Filter(new() { HasText = "受理，进入" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Of_two_windows_the_second_sees_that_the_step_is_gone_and_loses_nothing_that_was_written()
    {
        var number = await ComplainAsync("两个窗口同时办理。");
        await using var first = await Surface.OpenAsync(site, "officer");
        await using var second = await Surface.OpenAsync(site, "officer");
        await first.CaseAsync(number);
        await first.PressAsync("由我承办");
        await second.CaseAsync(number);
        await second.ChooseAsync("不予受理");
        await second.Page.GetByLabel("投诉事项不属于市场监督管理部门职责").CheckAsync();
        await second.Page.GetByLabel("理由").FillAsync("这段话不能丢。");

        await first.StepAsync("受理", "已受理");

        await Assertions.Expect(second.Stage).ToHaveTextAsync("已受理");
        await Assertions.Expect(second.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "这一步现在已经不能办理" })).ToBeVisibleAsync();
        await second.PressAsync("确认不予受理");
        await Assertions.Expect(second.Page.Locator(".summary[role=alert]")).ToContainTextAsync("现在是“已受理”");
        (await second.Page.GetByLabel("理由").InputValueAsync()).ShouldBe("这段话不能丢。");
    }

    private async Task<string> ComplainAsync(string content)
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.GotoAsync("/complaint");
        await visitor.FillAsync("统一社会信用代码", await site.BusiestEnterpriseAsync());
        await visitor.Page.Locator("#f-content").FillAsync(content);
        await visitor.FillAsync("姓名", "王芳");
        await visitor.FillAsync("联系电话", "13800138000");
        await visitor.PressAsync("提交投诉");
        return (await visitor.ReceiptAsync()).Number;
    }

    /// <summary>The intake unit offers it to the section that the proposals name.</summary>
    private async Task DispatchAsync(string number)
    {
        await using var staff = await Surface.OpenAsync(site, "staff");
        await staff.CaseAsync(number);
        await staff.ChooseAsync("移交");
        await staff.Page.Locator(".radios label").Filter(new() { HasText = Consumers }).ClickAsync();
        await staff.Page.GetByLabel("理由").FillAsync("消费争议，由消保科办理。");
        await staff.PressAsync("移交");
        await Assertions.Expect(staff.Status).ToHaveTextAsync("已完成：移交");
        await Assertions.Expect(staff.Page.Locator("ol.custody .pending")).ToContainTextAsync(Consumers);
    }
}
