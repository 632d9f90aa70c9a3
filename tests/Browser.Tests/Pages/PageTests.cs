using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;

namespace Oversight.Browser.Tests.Pages;

/// <summary>Every page on a phone and on a desk, light and dark, in Chinese and in English: it fits, and axe finds no barrier.</summary>
[Collection<DemoSiteCollection>]
public sealed class PageTests(DemoSite site)
{
    public static TheoryData<string> Pages => [.. PageCatalog.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_and_has_no_barrier(string page)
    {
        await IsSoundAsync(page, "zh-CN", ColorScheme.Light, width: 360);
        await IsSoundAsync(page, "en", ColorScheme.Dark, width: 1280);
    }

    [Fact]
    public async Task A_barrier_would_be_found()
    {
        await using var visit = await site.OpenAsync(new() { BypassCSP = true });
        await visit.Page.GotoAsync("/complaint");
        await visit.Page.EvaluateAsync("document.querySelectorAll('label').forEach(label => label.remove())");

        (await BarriersAsync(visit.Page)).ShouldContain(barrier => barrier.StartsWith("label: ", StringComparison.Ordinal));
    }

    private async Task IsSoundAsync(string page, string language, ColorScheme scheme, int width)
    {
        // The pages let no script in; the examiner's has to go past that.
        await using var visit = await PageCatalog.OpenAsync(site, page, new()
        {
            ColorScheme = scheme,
            ViewportSize = new() { Width = width, Height = 800 },
            BypassCSP = true,
        }, language);
        (await BarriersAsync(visit.Page)).ShouldBeEmpty($"{page} in {language}, {scheme}");
        (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{page} in {language}");
        (await visit.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe(language);
    }

    private static async Task<IReadOnlyList<string>> BarriersAsync(IPage page) =>
        [.. (await page.RunAxe()).Violations.SelectMany(barrier => barrier.Nodes.Select(node => $"{barrier.Id}: {node.Html} ({barrier.Help})"))];
}
