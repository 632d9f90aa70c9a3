using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Oversight.Api.Console.Hosting;
using Oversight.Api.Resources;
using Oversight.Api.Schema.Notices;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters.Notices;

namespace Oversight.Api.Console.Notices;

/// <summary>The way to the notices, with the number of unread ones, which follows the alarms.</summary>
public sealed partial class NoticeBell(NavigationManager navigation) : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource left = new();
    private int count;

    [Inject]
    internal NoticeChanges Changes { get; set; } = null!;

    [Inject]
    private NoticeDesk Desk { get; set; } = null!;

    [Inject]
    private Operator Operator { get; set; } = null!;

    private string Shown => count >= NoticeDesk.MostCounted ? $"{NoticeDesk.MostCounted - 1}+" : Texts.Count(count);

    private bool IsHere => new Uri(navigation.Uri).AbsolutePath == "/console/notices";

    public void Dispose()
    {
        navigation.LocationChanged -= Follow;
        left.Cancel();
        left.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        navigation.LocationChanged += Follow;
        var caller = await Operator.CallerAsync();
        if (caller.Is(Role.Supervisor, Role.Officer, Role.Staff))
        {
            _ = WatchAsync(caller, left.Token);
        }
    }

    private async Task WatchAsync(Caller caller, CancellationToken cancellation)
    {
        try
        {
            count = await Desk.CountUnreadAsync(caller, cancellation);
            await InvokeAsync(StateHasChanged);
            await foreach (var now in await Changes.WatchAsync(caller, cancellation))
            {
                count = now;
                await InvokeAsync(StateHasChanged);
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or ObjectDisposedException or StorageUnavailableException)
        {
            // The reader went away, or the number stays as it was until the page is loaded again.
        }
    }

    private void Follow(object? sender, LocationChangedEventArgs went) => _ = InvokeAsync(StateHasChanged);
}
