using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Oversight.Browser.Tests.Browsing;

/// <summary>What every page owes its reader: it fits the screen, and axe finds no barrier. The context has to bypass the content policy.</summary>
internal static class Soundness
{
    public static async Task IsSoundAsync(this IPage page, int width)
    {
        var found = (await page.RunAxe()).Violations.SelectMany(barrier => barrier.Nodes.Select(node => $"{barrier.Id}: {node.Html} ({barrier.Help})"));
        found.ShouldBeEmpty(page.Url);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, page.Url);
    }

    /// <summary>On a desk and on a phone.</summary>
    public static async Task IsSoundAsync(this IPage page)
    {
        foreach (var width in new[] { 390, 1280 })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.IsSoundAsync(width);
        }
    }
}
