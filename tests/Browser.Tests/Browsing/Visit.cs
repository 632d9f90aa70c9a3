using Microsoft.Playwright;

namespace Oversight.Browser.Tests.Browsing;

/// <summary>One visitor with cookies of their own.</summary>
public sealed class Visit(IBrowserContext context, IPage page) : IAsyncDisposable
{
    public IBrowserContext Context { get; } = context;

    public IPage Page { get; } = page;

    public ILocator Heading => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public Task FillAsync(string label, string text) => Page.GetByLabel(label).Locator("visible=true").FillAsync(text);

    public Task PressAsync(string button) => Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>On the page after a submission: the matter's number and the receipt code.</summary>
    public async Task<(string Number, string Receipt)> ReceiptAsync()
    {
        await Assertions.Expect(Page.Locator(".receipt .number")).ToBeVisibleAsync();
        return (await Page.Locator(".receipt .number").InnerTextAsync(), await Page.Locator(".receipt .secret").InnerTextAsync());
    }

    public ValueTask DisposeAsync() => new(Context.CloseAsync());
}
