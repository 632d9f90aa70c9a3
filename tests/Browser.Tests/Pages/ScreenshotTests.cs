using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;
using Oversight.Browser.Tests.Console;

namespace Oversight.Browser.Tests.Pages;

/// <summary>Draws the pictures of the documentation, when asked for by name: <c>./test Browser pictures</c>.</summary>
[Collection<DemoSiteCollection>]
public sealed class ScreenshotTests(DemoSite site)
{
    [Fact(Explicit = true)]
    public async Task Draw_the_pictures_of_the_documentation()
    {
        foreach (var page in new[] { "start", "complaint", "receipt", "enterprise", "street", "matters", "statistics" })
        {
            await using var visit = await PageCatalog.OpenAsync(site, page, new() { ViewportSize = new() { Width = 1100, Height = 1100 } });
            await visit.Page.ScreenshotAsync(new() { Path = Repository.File("docs", "images", $"{page}.png"), FullPage = page is "start" or "receipt" or "statistics" });
        }

        await DrawWorkSurfaceAsync();
        await using var phone = await PageCatalog.OpenAsync(site, "complaint", new() { ViewportSize = new() { Width = 390, Height = 800 }, IsMobile = true });
        await phone.Page.ScreenshotAsync(new() { Path = Repository.File("docs", "images", "complaint-phone.png") });
    }

    /// <summary>The queue, and a case with its clock as a calendar; on a desk and on a phone.</summary>
    private async Task DrawWorkSurfaceAsync()
    {
        await using var officer = await Surface.OpenAsync(site, "officer", new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await officer.Page.GotoAsync("/console?queue=mine&kind=complaint");
        await Assertions.Expect(officer.Page.Locator("table.queue a.number").First).ToBeVisibleAsync();
        await officer.Page.ScreenshotAsync(new() { Path = Repository.File("docs", "images", "console-queue.png") });
        await officer.Page.Locator("table.queue a.number").First.ClickAsync();
        await Assertions.Expect(officer.Page.Locator(".month").First).ToBeVisibleAsync();
        await officer.ChooseAsync("不予受理");
        await Assertions.Expect(officer.Page.Locator(".radios")).ToBeVisibleAsync();
        await officer.Page.ScreenshotAsync(new() { Path = Repository.File("docs", "images", "console-case.png"), FullPage = true });

        await using var phone = await Surface.OpenAsync(site, "officer", new() { ViewportSize = new() { Width = 390, Height = 800 }, IsMobile = true });
        await phone.Page.GotoAsync("/console?queue=unit");
        await Assertions.Expect(phone.Page.Locator("table.queue a.number").First).ToBeVisibleAsync();
        await phone.Page.ScreenshotAsync(new() { Path = Repository.File("docs", "images", "console-phone.png") });
    }

    /// <summary>The editor with a finding, the preview beside its logic, the library; from a blank page, as somebody makes it.</summary>
    [Fact(Explicit = true)]
    public async Task Draw_the_pictures_of_questionnaires()
    {
        await using var staff = await EditorSurface.BeginAsync(site, "staff", "餐饮消费满意度调查", english: true, new() { ViewportSize = new() { Width = 1280, Height = 1000 } });
        await staff.AddAsync("知情同意", "本调查不记名，结果只用于改进监管。您同意参加吗？", "This survey is anonymous. Do you agree to take part?");
        await staff.AddAsync("评分（1–5）", "您对这次用餐总体满意吗？", "How satisfied are you with this meal?");
        await staff.AddAsync("多选题", "哪些方面让您不满意？", "What were you not satisfied with?");
        foreach (var (number, zh, en) in new[] { (1, "价格不透明", "Prices were not clear"), (2, "环境不卫生", "It was not clean") })
        {
            await staff.Page.GetByLabel($"第 {number} 项的文字（中文）").FillAsync(zh);
            await staff.Page.GetByLabel($"第 {number} 项的文字（English）").FillAsync(en);
        }

        await staff.ConditionAsync("q2", "≤", "2");
        await staff.AddAsync("矩阵题", "请评价以下各项。", "Please rate the following.");
        await staff.AddAsync("推荐度（0–10）", "您会把本店推荐给朋友吗？", "Would you recommend us?");
        await staff.AddAsync("多行文字", "还有什么想告诉我们？", null);
        await staff.ShowIf.FillAsync("{q2} > 5");
        await staff.ShowIf.BlurAsync();
        await Assertions.Expect(staff.Findings).ToContainTextAsync("条件永远不成立");
        await staff.PressAsync("保存草稿");
        await Assertions.Expect(staff.Message).ToContainTextAsync("修订版");
        await staff.Page.Locator(".outline .line").Nth(4).ClickAsync();
        await Assertions.Expect(staff.Page.Locator("#e-title-zh")).ToHaveValueAsync("哪些方面让您不满意？");
        await staff.Page.ScreenshotAsync(new() { Path = Repository.File("docs", "images", "questionnaire-editor.png") });

        await staff.TabAsync("预览与试答");
        await staff.Page.Locator(".phone .choice input").First.CheckAsync();
        await staff.Page.Locator(".phone .scale input").Nth(1).CheckAsync(new() { Force = true });
        await Assertions.Expect(staff.Page.Locator(".phone").GetByText("哪些方面让您不满意？")).ToBeVisibleAsync();
        await staff.Page.ScreenshotAsync(new() { Path = Repository.File("docs", "images", "questionnaire-preview.png"), FullPage = true });
        await staff.Page.GotoAsync("/console/questionnaires");
        await Assertions.Expect(staff.Page.Locator("table.library th a").First).ToBeVisibleAsync();
        await staff.Page.ScreenshotAsync(new() { Path = Repository.File("docs", "images", "questionnaire-library.png") });
    }
}
