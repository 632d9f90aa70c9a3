using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Oversight.Api.Console.Hosting;

/// <summary>
/// A link to the page that is shown. With a base address every relative link would lead there, also one to a place on the page;
/// and the frame, which is written once, does not know where the reader has gone since.
/// </summary>
public sealed partial class HereLink(NavigationManager navigation) : ComponentBase, IDisposable
{
    [Parameter, EditorRequired]
    public string Text { get; set; } = string.Empty;

    /// <summary>What comes after the path: a place on the page, or a query.</summary>
    [Parameter]
    public string Rest { get; set; } = string.Empty;

    [Parameter]
    public string? Class { get; set; }

    [Parameter]
    public string? Language { get; set; }

    private string Path => new Uri(navigation.Uri).AbsolutePath;

    public void Dispose() => navigation.LocationChanged -= Follow;

    protected override void OnInitialized() => navigation.LocationChanged += Follow;

    private void Follow(object? sender, LocationChangedEventArgs went) => _ = InvokeAsync(StateHasChanged);
}
