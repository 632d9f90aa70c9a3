using Microsoft.Playwright;

namespace Oversight.Browser.Tests.Browsing;

/// <summary>What <c>./run --demo</c> serves, and a browser in front of it; one for all tests of this project.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private const string Password = "correct-horse-battery";

    private readonly SemaphoreSlim signingIn = new(1);
    private readonly Dictionary<string, string> sessions = [];
    private ServedProcess? served;
    private IPlaywright? driver;
    private IBrowser? browser;

    public HttpClient Http => Served.Http;

    /// <summary>Where the site keeps its databases.</summary>
    public string DataFolder => Served.DataFolder;

    private ServedProcess Served => served ?? throw new InvalidOperationException("The site is not open yet");

    public async ValueTask InitializeAsync()
    {
        var options = new ServeOptions { Arguments = ["--demo"], ReadyWithin = TimeSpan.FromMinutes(4) };
        var starting = ServedProcess.StartAsync(options.With(("OVERSIGHT_DEMO_PASSWORD", Password), ("Pages__PostsPerMinute", "6000")));
        (driver, browser) = await Chromium.StartAsync();
        served = await starting;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        driver?.Dispose();
        if (served is not null)
        {
            await served.DisposeAsync();
        }

        signingIn.Dispose();
    }

    /// <summary>Somebody who comes for the first time, with a browser that runs no script.</summary>
    public Task<Visit> VisitAsync() => OpenAsync(new() { JavaScriptEnabled = false });

    /// <summary>The same, with other properties of the browser. The language is Chinese unless it says otherwise.</summary>
    public async Task<Visit> OpenAsync(BrowserNewContextOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.BaseURL = Served.BaseAddress.ToString();
        options.Locale ??= "zh-CN";
        var context = await browser!.NewContextAsync(options);
        context.SetDefaultTimeout(60_000);
        return new Visit(context, await context.NewPageAsync());
    }

    /// <summary>The state of a browser in which an account of the demonstration has signed in through the form.</summary>
    public async Task<string> SignedInAsync(string userName)
    {
        await signingIn.WaitAsync();
        try
        {
            if (!sessions.TryGetValue(userName, out var session))
            {
                await using var visit = await VisitAsync();
                await visit.Page.GotoAsync("/sign-in");
                await visit.Page.GetByLabel("用户名").FillAsync(userName);
                await visit.Page.GetByLabel("密码").FillAsync(Password);
                await visit.Page.GetByRole(AriaRole.Button, new() { Name = "登录", Exact = true }).ClickAsync();
                await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "退出登录" })).ToBeVisibleAsync();
                sessions[userName] = session = await visit.Context.StorageStateAsync();
            }

            return session;
        }
        finally
        {
            signingIn.Release();
        }
    }

    public Task<string> TokenAsync(string userName) => Http.SignInAsync(userName, Password);

    /// <summary>The enterprise of which most was received.</summary>
    public async Task<string> BusiestEnterpriseAsync()
    {
        const string Query = "{ enterprises(orderBy: RECEIVED_DESC, first: 1) { nodes { code } } }";
        var data = await Http.DataAsync(Query, token: await TokenAsync("supervisor"));
        return data.GetProperty("enterprises").GetProperty("nodes")[0].GetProperty("code").GetString()!;
    }
}
