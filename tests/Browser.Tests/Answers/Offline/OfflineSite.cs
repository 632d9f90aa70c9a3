using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Testing.Bureaus;
using Oversight.Testing.Surveys;

namespace Oversight.Browser.Tests.Answers.Offline;

/// <summary>Campaigns whose interviewers go where no network is, an interviewer's account, and a phone; one for each test, since it is stopped and started.</summary>
public sealed class OfflineSite : IAsyncDisposable
{
    private readonly TempFolder folder;
    private readonly ServedProcess served;
    private readonly IPlaywright driver;
    private readonly IBrowser browser;

    private OfflineSite(TempFolder folder, ServedProcess served, IPlaywright driver, IBrowser browser) =>
        (this.folder, this.served, this.driver, this.browser) = (folder, served, driver, browser);

    public ServedProcess Served => served;

    public static async Task<OfflineSite> OpenAsync()
    {
        Assertions.SetDefaultExpectTimeout(60_000);
        var place = new TempFolder("offline");
        var options = SmallBureau.Settings(new ServeOptions { ReadyWithin = TimeSpan.FromMinutes(4) }) with { DataFolder = place.File("data") };
        await SmallBureau.FillAsync(options, [("root", "admin", ""), ("interviewer", "staff", SmallBureau.Xihu)]);
        await using (var seed = await SurveySeed.OpenAsync(options))
        {
            await seed.PublishAsync(SurveyForms.Street());
            await seed.CollectAsync("market1", SurveySeed.Plan(anonymity: Anonymity.Confidential), [.. Enumerable.Range(1, 9).Select(number => $"stall{number:D20}x")]);
            await seed.CollectAsync("passers1", SurveySeed.Plan(population: PopulationKind.WalkIns), []);
        }

        var (playwright, chromium) = await Chromium.StartAsync();
        return new(place, await ServedProcess.StartAsync(options), playwright, chromium);
    }

    /// <summary>The interviewer's phone, signed in.</summary>
    public async Task<Visit> PhoneAsync()
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = served.BaseAddress.ToString(),
            Locale = "zh-CN",
            ViewportSize = new() { Width = 390, Height = 800 },
            HasTouch = true,
            UserAgent = "Mozilla/5.0 (Linux; Android 14; Phone) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36",
        });
        context.SetDefaultTimeout(60_000);
        var phone = new Visit(context, await context.NewPageAsync());
        await SignInAsync(phone.Page);
        return phone;
    }

    /// <summary>A browser for axe, whose script the page's policy would not let in, with the session of another.</summary>
    public async Task<Visit> ExamineAsync(string session)
    {
        var context = await browser.NewContextAsync(new() { BaseURL = served.BaseAddress.ToString(), Locale = "zh-CN", StorageState = session, BypassCSP = true });
        context.SetDefaultTimeout(60_000);
        return new(context, await context.NewPageAsync());
    }

    private static async Task SignInAsync(IPage page)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("用户名").FillAsync("interviewer");
        await page.GetByLabel("密码").FillAsync(SmallBureau.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "退出登录" })).ToBeVisibleAsync();
    }

    /// <summary>How many responses the campaign has, by status.</summary>
    public async Task<string> CountsAsync(string campaign)
    {
        const string Query = "query($campaign: String!) { responseCounts(campaign: $campaign) { complete partial screenedOut overQuota } }";
        var token = await served.Http.SignInAsync("interviewer", SmallBureau.Password);
        var counts = (await served.Http.DataAsync(Query, new { campaign }, token)).GetProperty("responseCounts");
        return $"{counts.GetProperty("complete").GetInt32()} complete, {counts.GetProperty("partial").GetInt32()} partial, {counts.GetProperty("screenedOut").GetInt32()} screened out";
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        driver.Dispose();
        await served.DisposeAsync();
        folder.Dispose();
    }
}
