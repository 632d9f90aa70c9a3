using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Testing.Surveys;

namespace Oversight.Browser.Tests.Answers;

/// <summary>A campaign that collects, and a browser in front of it.</summary>
public sealed class SurveySite : IAsyncLifetime
{
    public static readonly string[] Tokens = [.. Enumerable.Range(1, 9).Select(number => $"phone{number:D20}x")];

    public static readonly string[] PhotoTokens = [.. Enumerable.Range(1, 3).Select(number => $"photo{number:D20}x")];

    private readonly TempFolder folder = new("survey");
    private ServedProcess? served;
    private IPlaywright? driver;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        var options = new ServeOptions { DataFolder = folder.File("data") };
        await using (var seed = await SurveySeed.OpenAsync(options))
        {
            await seed.PublishAsync(SurveyForms.Street());
            await seed.CollectAsync("phones1", SurveySeed.Plan(), Tokens);
            await seed.PublishAsync(SurveyForms.Photos());
            await seed.CollectAsync("photos1", SurveySeed.Plan("photo-survey"), PhotoTokens);
            await seed.CollectAsync("open1", SurveySeed.Plan(population: PopulationKind.WalkIns), []);
        }

        (driver, browser) = await Chromium.StartAsync();
        served = await ServedProcess.StartAsync(options);
    }

    /// <summary>Somebody with a small phone.</summary>
    public async Task<Visit> PhoneAsync(bool script)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = served!.BaseAddress.ToString(),
            Locale = "zh-CN",
            ViewportSize = new() { Width = 360, Height = 640 },
            HasTouch = true,
            JavaScriptEnabled = script,
            UserAgent = "Mozilla/5.0 (Linux; Android 9; Phone) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/90.0 Mobile Safari/537.36",
        });
        context.SetDefaultTimeout(60_000);
        return new(context, await context.NewPageAsync());
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

        folder.Dispose();
    }
}
