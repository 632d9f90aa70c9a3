using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;
using Oversight.Browser.Tests.Console;

namespace Oversight.Browser.Tests.Campaigns;

/// <summary>Forms on paper: printed, typed in by two clerks with the keyboard alone, settled by a third.</summary>
[Collection<DemoSiteCollection>]
public sealed class PaperTests(DemoSite site)
{
    [Fact]
    public async Task Two_clerks_type_a_batch_with_the_keyboard_and_a_third_settles_what_differs()
    {
        var id = await StaffCampaigns.DraftAsync(site, "纸质问卷试点", "WALK_INS", "PAPER");
        await using var clerk = await Surface.OpenAsync(site, "staff", Desk());
        await clerk.Page.GotoAsync("/console/campaigns/" + id);
        await Assertions.Expect(clerk.Stage).ToHaveTextAsync("草稿");
        await StaffCampaigns.PublishAsync(site, id);
        await Assertions.Expect(clerk.Stage).ToHaveTextAsync("收集中");
        await clerk.Page.GetByRole(AriaRole.Link, new() { Name = "纸质问卷" }).ClickAsync();
        await clerk.Page.Locator("#forms").FillAsync("2");
        await clerk.Page.Locator("#share").FillAsync("100");
        await clerk.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(clerk.Page.Locator("[aria-labelledby=batches] tbody tr")).ToHaveCountAsync(1);
        await clerk.Page.IsSoundAsync();
        var numbers = await PrintedAsync(clerk);

        await TypeAsync(clerk, id, numbers[0], "4", "1", "电子秤应当定期检定");
        await TypeAsync(clerk, id, numbers[1], "5", "2", "");
        await Assertions.Expect(Said(clerk)).ToContainTextAsync("已录一次");
        await using var second = await Surface.OpenAsync(site, "supervisor", Desk());
        await TypeAsync(second, id, numbers[0], "4", "1", "电子秤应当定期检定");
        await Assertions.Expect(Said(second)).ToContainTextAsync("已提交");
        await TypeAsync(second, id, numbers[1], "3", "2", "");
        await Assertions.Expect(Said(second)).ToContainTextAsync("不一致");
        await second.Page.IsSoundAsync();
        await Said(second).GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(second.Page.Locator("main")).ToContainTextAsync("须由第三个账号核定");
        await Assertions.Expect(second.Page.Locator("main form")).ToHaveCountAsync(0);

        await using var third = await Surface.OpenAsync(site, "admin", Desk());
        await third.Page.GotoAsync("/staff/paper/" + id);
        await third.Page.GetByRole(AriaRole.Link, new() { Name = numbers[1] }).ClickAsync();
        await Assertions.Expect(third.Page.Locator("fieldset .choice strong")).ToHaveTextAsync(["5", "3"]);
        await third.Page.IsSoundAsync();
        await third.Page.Locator("#take-q0-1").CheckAsync();
        await third.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Said(third)).ToContainTextAsync("已提交");

        await clerk.Page.GotoAsync("/console/campaigns/" + id);
        await Assertions.Expect(clerk.Page.Locator("[data-field=returned]")).ToHaveTextAsync("2");
    }

    private static ILocator Said(Surface desk) => desk.Page.Locator("main p[role=status]");

    private static BrowserNewContextOptions Desk() => new() { ViewportSize = new() { Width = 1280, Height = 900 }, BypassCSP = true };

    /// <summary>The numbers as they stand on the forms.</summary>
    private static async Task<IReadOnlyList<string>> PrintedAsync(Surface clerk)
    {
        await clerk.Page.Locator("main tbody a").First.ClickAsync();
        var forms = clerk.Page.Locator("table.paperform");
        await Assertions.Expect(forms).ToHaveCountAsync(2);
        await Assertions.Expect(forms.First).ToContainTextAsync("总体满意吗？");
        await clerk.Page.IsSoundAsync(1280);
        return await forms.EvaluateAllAsync<string[]>("forms => forms.map(form => form.dataset.number)");
    }

    /// <summary>No hand leaves the keyboard: the number, Enter, an answer, Tab, the next one, and the button at the end.</summary>
    private static async Task TypeAsync(Surface clerk, string campaign, string number, string rating, string choice, string words)
    {
        if (!clerk.Page.Url.Contains("/staff/paper/" + campaign, StringComparison.Ordinal))
        {
            await clerk.Page.GotoAsync("/staff/paper/" + campaign);
        }

        var keyboard = clerk.Page.Keyboard;
        await Assertions.Expect(clerk.Page.Locator("#number")).ToBeFocusedAsync();
        await keyboard.TypeAsync(number);
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(clerk.Page.Locator("#q0")).ToBeFocusedAsync();
        foreach (var answer in new[] { rating, choice, words })
        {
            await keyboard.TypeAsync(answer);
            await keyboard.PressAsync("Tab");
        }

        await Assertions.Expect(clerk.Page.Locator("#leftBlank")).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(Said(clerk)).ToContainTextAsync(number);
    }
}
