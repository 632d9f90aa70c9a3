using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;

namespace Oversight.Browser.Tests.Console;

/// <summary>Somebody who works at the work surface.</summary>
internal sealed class Surface(Visit visit) : IAsyncDisposable
{
    public IPage Page => visit.Page;

    public ILocator Stage => Page.Locator("[data-field=stage]");

    public ILocator Status => Page.Locator("p[role=status].done");

    public static async Task<Surface> OpenAsync(DemoSite site, string account, BrowserNewContextOptions? options = null)
    {
        options ??= new() { ViewportSize = new() { Width = 1280, Height = 900 } };
        options.StorageState = await site.SignedInAsync(account);

        // A colour that is still on its way is no colour to judge.
        options.ReducedMotion = ReducedMotion.Reduce;
        return new(await site.OpenAsync(options));
    }

    public async Task CaseAsync(string number)
    {
        await Page.GotoAsync("/console/matters/" + number);
        await Assertions.Expect(Stage).ToBeVisibleAsync();
    }

    /// <summary>Opens what can be done under this name, and nothing that only contains it.</summary>
    public Task ChooseAsync(string name) => Page.Locator(".choose .name").GetByText(name, new() { Exact = true }).ClickAsync();

    public Task PressAsync(string button) => Page.Locator(".act").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>A step that needs nothing but to be confirmed, or whose fields <paramref name="fill"/> fills in.</summary>
    public async Task StepAsync(string name, string stage, Func<Task>? fill = null)
    {
        await ChooseAsync(name);
        if (fill is not null)
        {
            await fill();
        }

        await PressAsync("确认" + name);
        await Assertions.Expect(Status).ToHaveTextAsync("已完成：" + name);
        await Assertions.Expect(Stage).ToHaveTextAsync(stage);
    }

    public ValueTask DisposeAsync() => visit.DisposeAsync();
}
