using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;

namespace Oversight.Browser.Tests.Console;

/// <summary>Somebody who edits a questionnaire.</summary>
internal sealed class EditorSurface(Surface surface, string id) : IAsyncDisposable
{
    public IPage Page => surface.Page;

    public string Id => id;

    public ILocator Message => Page.Locator("[data-field=message]");

    public ILocator Findings => Page.Locator(".findings");

    public ILocator ShowIf => Page.Locator("#e-showIf");

    public ILocator Publish => Page.Locator(".editor-head button").Filter(new() { HasText = "发布为" });

    /// <summary>A new one, from a blank page.</summary>
    public static async Task<EditorSurface> BeginAsync(DemoSite site, string account, string title, bool english = false, BrowserNewContextOptions? options = null)
    {
        var surface = await Surface.OpenAsync(site, account, options);
        await surface.Page.GotoAsync("/console/questionnaires");
        await surface.ChooseAsync("新建问卷");
        await surface.Page.GetByLabel("问卷名称").FillAsync(title);
        if (english)
        {
            await surface.Page.GetByLabel("同时使用英文").CheckAsync();
        }

        await surface.PressAsync("新建并编辑");
        await Assertions.Expect(surface.Page.Locator(".editor-head h1")).ToHaveTextAsync(title);
        return new(surface, new Uri(surface.Page.Url).Segments[^1]);
    }

    public static async Task<EditorSurface> OpenAsync(DemoSite site, string account, string id)
    {
        var surface = await Surface.OpenAsync(site, account);
        await surface.Page.GotoAsync("/console/questionnaires/" + id);
        await Assertions.Expect(surface.Page.Locator(".outline")).ToBeVisibleAsync();
        return new(surface, id);
    }

    /// <summary>A question after what is selected; its Chinese and English texts.</summary>
    public async Task AddAsync(string type, string chinese, string? english)
    {
        await Page.GetByLabel("题型").First.SelectOptionAsync(new SelectOptionValue { Label = type });
        var lines = Page.Locator(".outline .line");
        var before = await lines.CountAsync();
        await PressAsync("添加题目");
        await Assertions.Expect(lines).ToHaveCountAsync(before + 1);
        await Assertions.Expect(Page.Locator("#e-title-zh")).ToBeFocusedAsync();
        await Page.Locator("#e-title-zh").FillAsync(chinese);
        if (english is not null)
        {
            await Page.Locator("#e-title-en").FillAsync(english);
        }

        await Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Page.Locator(".outline .line.selected")).ToContainTextAsync(chinese);
    }

    /// <summary>A condition by the help, as somebody makes it who does not know the language of expressions.</summary>
    public async Task ConditionAsync(string question, string relation, string value)
    {
        var field = Page.Locator(".condition").Filter(new() { Has = ShowIf });
        await field.GetByRole(AriaRole.Button, new() { Name = "插入条件…" }).ClickAsync();
        await field.GetByLabel("选择题目").SelectOptionAsync(question);
        await field.GetByLabel("关系").SelectOptionAsync(new SelectOptionValue { Label = relation });
        await field.GetByLabel("值", new() { Exact = true }).FillAsync(value);
        await field.GetByRole(AriaRole.Button, new() { Name = "插入", Exact = true }).ClickAsync();
    }

    public Task PressAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task TabAsync(string name) => Page.GetByRole(AriaRole.Tab, new() { Name = name }).ClickAsync();

    public ValueTask DisposeAsync() => surface.DisposeAsync();
}
