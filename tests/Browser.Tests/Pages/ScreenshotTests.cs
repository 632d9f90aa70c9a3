using Oversight.Browser.Tests.Browsing;

namespace Oversight.Browser.Tests.Pages;

/// <summary>Draws the pictures of the documentation, when asked for by name: <c>./test Browser pictures</c>.</summary>
[Collection<DemoSiteCollection>]
public sealed class ScreenshotTests(DemoSite site)
{
    [Fact(Explicit = true)]
    public async Task Draw_the_pictures_of_the_documentation()
    {
        foreach (var page in new[] { "start", "complaint", "receipt", "enterprise", "street", "matters" })
        {
            await using var visit = await PageCatalog.OpenAsync(site, page, new() { ViewportSize = new() { Width = 1100, Height = 1100 } });
            await visit.Page.ScreenshotAsync(new() { Path = Repository.File("docs", "images", $"{page}.png"), FullPage = page is "start" or "receipt" });
        }

        await using var phone = await PageCatalog.OpenAsync(site, "complaint", new() { ViewportSize = new() { Width = 390, Height = 800 }, IsMobile = true });
        await phone.Page.ScreenshotAsync(new() { Path = Repository.File("docs", "images", "complaint-phone.png") });
    }
}
