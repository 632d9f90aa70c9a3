using Microsoft.Playwright;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Browser.Tests;

/// <summary>A small bureau served by the real program, and a real browser in front of it.</summary>
public sealed class OpenBureau : IAsyncLifetime
{
    private readonly TempFolder data = new("browser");
    private IPlaywright? playwright;
    private IBrowser? browser;
    private ServedProcess? served;

    public async ValueTask InitializeAsync()
    {
        var options = SmallBureau.Settings(new()) with { DataFolder = data.File("data") };
        await SmallBureau.FillAsync(options, ("officer", "officer", SmallBureau.Xihu));
        served = await ServedProcess.StartAsync(options);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(Chromium.Options());
    }

    /// <summary>
    /// A window of its own cookies. Scripts are off, as for a visitor who switched them off, unless the auditor of accessibility
    /// is to run, which is one.
    /// </summary>
    public async Task<IPage> WindowAsync(int width, ColorScheme scheme = ColorScheme.Light, bool audited = false)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = served!.BaseAddress.ToString(),
            ViewportSize = new() { Width = width, Height = 800 },
            ColorScheme = scheme,
            JavaScriptEnabled = audited,
            BypassCSP = audited,
            Locale = "zh-CN",
        });
        return await context.NewPageAsync();
    }

    public async Task<IPage> OfficerAsync(int width, ColorScheme scheme = ColorScheme.Light, bool audited = false)
    {
        var page = await WindowAsync(width, scheme, audited);
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("用户名").FillAsync("officer");
        await page.GetByLabel("密码").FillAsync(SmallBureau.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "事项办理" }).WaitForAsync();
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (served is not null)
        {
            await served.DisposeAsync();
        }

        data.Dispose();
    }
}
