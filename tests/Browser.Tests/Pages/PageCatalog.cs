using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;

namespace Oversight.Browser.Tests.Pages;

/// <summary>Every page, and every state of one that looks different; each with who sees it and how one gets there.</summary>
internal static class PageCatalog
{
    private static readonly Dictionary<string, (string? Account, Func<DemoSite, Visit, Task> GoAsync)> Ways = new()
    {
        ["start"] = (null, Path("/")),
        ["complaint"] = (null, Path("/complaint")),
        ["complaint-with-mistakes"] = (null, MistakesAsync),
        ["report"] = (null, Path("/report")),
        ["media"] = (null, Path("/media")),
        ["deputy"] = (null, Path("/deputy")),
        ["receipt"] = (null, ReceiptAsync),
        ["network"] = (null, Path("/network")),
        ["track"] = (null, Path("/track")),
        ["track-wrong-receipt"] = (null, WrongReceiptAsync),
        ["sign-in"] = (null, Path("/sign-in")),
        ["not-found"] = (null, Path("/no/such/page")),
        ["enterprises"] = ("supervisor", Path("/enterprises?order=received")),
        ["enterprise"] = ("supervisor", async (site, visit) => await visit.Page.GotoAsync($"/enterprises/{await site.BusiestEnterpriseAsync()}")),
        ["streets"] = ("supervisor", Path("/streets")),
        ["street"] = ("supervisor", FirstLinkAsync("/streets", "ul.rows a")),
        ["matters"] = ("officer", Path("/staff/matters")),
        ["matter"] = ("officer", FirstLinkAsync("/staff/matters", "ul.matters a.number")),
        ["matter-taken"] = ("officer", TakenAsync),
        ["document"] = ("officer", DocumentAsync(6)),
        ["document-table"] = ("officer", DocumentAsync(1)),
        ["statistics"] = ("supervisor", Path("/statistics?group=Street")),
        ["statistics-matters"] = ("officer", Path("/statistics/matters?figure=received")),
        ["entry"] = ("staff", Path("/staff/entry?source=hotline&kind=Complaint")),
        ["entry-finding"] = ("staff", Path("/staff/entry?source=box&kind=Finding")),
        ["forbidden"] = ("media", Path("/staff/matters")),
        ["sign-out"] = ("staff", Path("/sign-out")),
    };

    public static IEnumerable<string> Names => Ways.Keys;

    /// <summary>Opens the page as its reader sees it.</summary>
    /// <param name="site">Where it is served.</param>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="options">Properties of the browser.</param>
    /// <param name="language">en, for who chose English; else Chinese, whatever the browser prefers.</param>
    public static async Task<Visit> OpenAsync(DemoSite site, string name, BrowserNewContextOptions options, string language = "zh-CN")
    {
        var (account, goAsync) = Ways[name];
        options.StorageState = account is null ? null : await site.SignedInAsync(account);
        var visit = await site.OpenAsync(options);
        if (language == "en")
        {
            await visit.Page.GotoAsync("/?lang=en");
        }

        await goAsync(site, visit);
        return visit;
    }

    private static Func<DemoSite, Visit, Task> Path(string path) => (_, visit) => visit.Page.GotoAsync(path);

    private static Func<DemoSite, Visit, Task> FirstLinkAsync(string path, string link) => async (_, visit) =>
    {
        await visit.Page.GotoAsync(path);
        await visit.Page.Locator(link).First.ClickAsync();
        await visit.Page.WaitForURLAsync(url => !url.EndsWith(path, StringComparison.Ordinal));
    };

    private static async Task MistakesAsync(DemoSite site, Visit visit)
    {
        await visit.Page.GotoAsync("/complaint");
        await visit.Page.Locator("#f-enterprise").FillAsync("91330106MA27XW5Q00");
        await visit.Page.Locator("main form button.main").ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
    }

    private static async Task ReceiptAsync(DemoSite site, Visit visit)
    {
        await visit.Page.GotoAsync("/report");
        await visit.Page.Locator("#f-enterprise").FillAsync(await site.BusiestEnterpriseAsync());
        await visit.Page.Locator("#f-content").FillAsync("后厨使用过期调料。");
        await visit.Page.Locator("#anonymous-yes").CheckAsync();
        await visit.Page.Locator("main form button.main").ClickAsync();
        await visit.ReceiptAsync();
    }

    private static async Task TakenAsync(DemoSite site, Visit visit)
    {
        await visit.Page.GotoAsync("/staff/matters?status=Received");
        await visit.Page.Locator("ul.matters a.number").First.ClickAsync();
        await visit.Page.Locator("form[action$='handler=take'] button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("form[action$='handler=close']")).ToBeVisibleAsync();
    }

    private static Func<DemoSite, Visit, Task> DocumentAsync(int form) => async (_, visit) =>
    {
        await visit.Page.GotoAsync("/staff/matters?kind=Complaint");
        var number = await visit.Page.Locator("ul.matters a.number").First.TextContentAsync();
        await visit.Page.GotoAsync($"/staff/matters/{number}/documents/{form}");
    };

    private static async Task WrongReceiptAsync(DemoSite site, Visit visit)
    {
        await visit.Page.GotoAsync("/track");
        await visit.Page.Locator("#f-receipt").FillAsync("AAAAA BBBBB CCCCC DDDDD EEEEE F");
        await visit.Page.Locator("main form button.main").ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
    }
}
