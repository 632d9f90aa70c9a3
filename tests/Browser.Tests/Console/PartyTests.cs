using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;

namespace Oversight.Browser.Tests.Console;

/// <summary>What the case page keeps of the parties and of the field, and the notices of deadlines.</summary>
[Collection<DemoSiteCollection>]
public sealed class PartyTests(DemoSite site)
{
    [Fact]
    public async Task The_officer_of_a_joint_complaint_files_an_agent_records_a_consent_and_corrects_the_field()
    {
        var number = await ComplainAsync();
        await using var officer = await Surface.OpenAsync(site, "officer", new() { ViewportSize = new() { Width = 1280, Height = 900 }, BypassCSP = true });
        await officer.CaseAsync(number);
        await Assertions.Expect(officer.Page.Locator("[data-field=complainants]")).ToContainTextAsync("共同投诉，共3人");
        await Assertions.Expect(officer.Page.Locator("[data-field=complainants]")).ToContainTextAsync("代表人：投诉人1");
        await Assertions.Expect(officer.Page.GetByText("提交授权委托书")).ToHaveCountAsync(0);
        await officer.PressAsync("由我承办");
        await FileAgentAsync(officer);
        await RecordConsentAsync(officer);
        await CorrectFieldAsync(officer);
        (await officer.Page.ContentAsync()).ShouldNotContain("孙代理");
        await officer.Page.IsSoundAsync();
    }

    [Fact]
    public async Task A_warning_of_the_sweep_is_seen_and_marked_as_read()
    {
        await using var supervisor = await Surface.OpenAsync(site, "supervisor", new() { ViewportSize = new() { Width = 1280, Height = 900 }, BypassCSP = true });
        await supervisor.Page.GotoAsync("/console/notices?unread=yes");
        var first = supervisor.Page.Locator("ul.notices li").First;
        await Assertions.Expect(first).ToBeVisibleAsync();
        await Assertions.Expect(first).ToContainTextAsync("期限");
        await supervisor.Page.IsSoundAsync();
        await supervisor.Page.GetByRole(AriaRole.Button, new() { Name = "全部标为已读" }).ClickAsync();
        await Assertions.Expect(supervisor.Page.Locator("main .empty")).ToHaveTextAsync("没有提醒。");
        await Assertions.Expect(supervisor.Page.Locator("[data-field=unread]")).ToHaveCountAsync(0);

        await supervisor.Page.GetByRole(AriaRole.Link, new() { Name = "全部", Exact = true }).ClickAsync();
        await Assertions.Expect(first).ToBeVisibleAsync();
        await Assertions.Expect(supervisor.Page.Locator("ul.notices li.unread")).ToHaveCountAsync(0);
        await first.Locator("a.number").ClickAsync();
        await Assertions.Expect(supervisor.Stage).ToBeVisibleAsync();
    }

    private async Task<string> ComplainAsync()
    {
        const string Submit = "mutation($input: SubmitComplaintInput!) { submitComplaint(input: $input) { number } }";
        var input = new
        {
            commandId = Guid.NewGuid().ToString("N"),
            enterprise = await site.BusiestEnterpriseAsync(),
            content = "三人一起办的年卡，店家关门不退。",
            reporter = new { name = "李投诉", phone = "13500001111", address = "某路1号" },
            joint = new
            {
                others = new[] { new { name = "赵同诉", phone = "13700002222", address = "某路2号" }, new { name = "钱同诉", phone = "13700004444", address = "某路3号" } },
                representatives = new[] { 1 },
            },
        };
        return (await site.Http.DataAsync(Submit, new { input })).GetProperty("submitComplaint").GetProperty("number").GetString()!;
    }

    private static async Task FileAgentAsync(Surface officer)
    {
        await officer.ChooseAsync("提交授权委托书");
        await officer.Page.Locator("#file-agent-name").FillAsync("孙代理");
        await officer.Page.Locator("#file-agent-phone").FillAsync("13600003333");
        await officer.Page.Locator("#file-agent-idNumber").FillAsync("110101199001010015");
        await officer.Page.Locator("#file-agent-matters").FillAsync("参加调解，代收文书。");
        await officer.Page.GetByLabel("和解、达成调解协议").CheckAsync();
        await officer.Page.Locator("#file-agent-from").FillAsync("2026-05-01");
        await officer.Page.Locator("#file-agent-to").FillAsync("2026-04-01");
        await officer.Page.Locator("#file-agent-for").FillAsync("2");
        await officer.PressAsync("提交授权委托书");
        await Assertions.Expect(officer.Page.Locator("#file-agent-to-error")).ToContainTextAsync("委托期限止不得早于起始日");
        await officer.Page.Locator("#file-agent-to").FillAsync("2099-12-31");
        await officer.PressAsync("提交授权委托书");
        await Assertions.Expect(officer.Page.Locator("[data-field=agent]")).ToContainTextAsync("受投诉人2委托");
        await Assertions.Expect(officer.Page.Locator("[data-field=agent]")).ToContainTextAsync("和解、达成调解协议");
    }

    private static async Task RecordConsentAsync(Surface officer)
    {
        await officer.ChooseAsync("记录被代表人的同意");
        await officer.Page.Locator("#consent-complainants").FillAsync("二和三");
        await officer.Page.Locator("#consent-evidence").FillAsync("书面同意书。");
        await officer.PressAsync("记录被代表人的同意");
        await Assertions.Expect(officer.Page.Locator("#consent-complainants-error")).ToContainTextAsync("请填写序号，用逗号分开");
        await officer.Page.Locator("#consent-complainants").FillAsync("2，3");
        await officer.PressAsync("记录被代表人的同意");
        await Assertions.Expect(officer.Page.Locator("[data-field=given]")).ToHaveCountAsync(2);
        await Assertions.Expect(officer.Page.Locator("[data-field=given]").Last).ToContainTextAsync("投诉人3：和解、达成调解协议");
    }

    /// <summary>The first field needs no reason, another one does.</summary>
    private static async Task CorrectFieldAsync(Surface officer)
    {
        var field = officer.Page.Locator("[data-field=field]");
        await officer.ChooseAsync("确定业务领域");
        await officer.Page.Locator("#classify-field").SelectOptionAsync("10");
        await officer.PressAsync("确定领域");
        await Assertions.Expect(field).ToHaveTextAsync("10 消费者权益");
        await officer.ChooseAsync("更正业务领域");
        await officer.Page.Locator("#classify-field").SelectOptionAsync("09");
        await officer.PressAsync("确定领域");
        await Assertions.Expect(officer.Page.Locator("#classify-reason-error")).ToBeVisibleAsync();
        await officer.Page.Locator("#classify-reason").FillAsync("争议在于预付卡的价格。");
        await officer.PressAsync("确定领域");
        await Assertions.Expect(field).ToHaveTextAsync("09 价格");
        await Assertions.Expect(officer.Page.Locator("ol.history")).ToContainTextAsync("争议在于预付卡的价格。");
    }
}
