using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;

namespace Oversight.Browser.Tests.Console;

/// <summary>The queues: by keyboard, live, on a phone, without barriers.</summary>
[Collection<DemoSiteCollection>]
public sealed class QueueTests(DemoSite site)
{
    [Fact]
    public async Task The_queue_is_used_with_the_keyboard_alone()
    {
        await using var officer = await Surface.OpenAsync(site, "officer");
        await officer.Page.GotoAsync("/console");
        var links = officer.Page.Locator("table.queue a.number");
        await Assertions.Expect(links.First).ToBeVisibleAsync();
        await Assertions.Expect(officer.Page.Locator(".board")).ToBeFocusedAsync();

        await officer.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(links.Nth(0)).ToBeFocusedAsync();
        await officer.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(links.Nth(1)).ToBeFocusedAsync();
        await officer.Page.Keyboard.PressAsync("k");
        await Assertions.Expect(links.Nth(0)).ToBeFocusedAsync();
        await officer.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(officer.Page.GetByRole(AriaRole.Heading, new() { Name = "键盘操作" })).ToBeVisibleAsync();

        await officer.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(officer.Page.Locator("#jump")).ToBeFocusedAsync();
        var number = await links.Nth(2).InnerTextAsync();
        await officer.Page.Keyboard.TypeAsync(number);
        await officer.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(officer.Page.Locator("h1 .number")).ToHaveTextAsync(number);
    }

    [Fact]
    public async Task A_matter_that_somebody_else_brings_appears_without_a_reload()
    {
        await using var staff = await Surface.OpenAsync(site, "staff");
        await staff.Page.GotoAsync("/console?queue=unit");
        var count = staff.Page.Locator(".tabs a[aria-current=page] .count");
        await Assertions.Expect(count).Not.ToHaveTextAsync("…");
        var before = int.Parse(await count.InnerTextAsync(), System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);

        const string Submit = "mutation($id: String!, $code: String!) { submitComplaint(input: { commandId: $id, enterprise: $code, content: \"新来的\", reporter: { name: \"王\", phone: \"12315\" } }) { number } }";
        await site.Http.DataAsync(Submit, new { id = Guid.NewGuid().ToString("N"), code = await site.BusiestEnterpriseAsync() });

        await Assertions.Expect(count).ToHaveTextAsync((before + 1).ToString("N0", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("zh", ColorScheme.Light, 360)]
    [InlineData("en", ColorScheme.Dark, 1280)]
    public async Task Queue_and_case_fit_and_have_no_barrier(string language, ColorScheme scheme, int width)
    {
        await using var officer = await Surface.OpenAsync(site, "officer", new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme, BypassCSP = true });
        await officer.Page.GotoAsync("/console?queue=unit&lang=" + language);
        await Assertions.Expect(officer.Page.Locator("table.queue a.number").First).ToBeVisibleAsync();
        await officer.Page.IsSoundAsync(width);
        await officer.Page.Locator("table.queue a.number").First.ClickAsync();
        await Assertions.Expect(officer.Page.Locator(".month").First).ToBeVisibleAsync();
        await officer.Page.IsSoundAsync(width);
    }
}
