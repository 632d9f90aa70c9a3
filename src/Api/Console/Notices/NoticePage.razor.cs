using Microsoft.AspNetCore.Components;
using Oversight.Api.Console.Hosting;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Schema.Matters;
using Oversight.Api.Schema.Notices;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters.Notices;

namespace Oversight.Api.Console.Notices;

/// <summary>What the reader was told of deadlines, newest first; it grows under the reader's eyes.</summary>
public sealed partial class NoticePage : ComponentBase, IDisposable
{
    private const int PageSize = 25;

    private readonly CancellationTokenSource left = new();
    private Grains.Matters.Notices.NoticePage? shown;
    private string? problem;
    private Caller caller = Caller.Public;

    [SupplyParameterFromQuery(Name = "after")]
    public string? After { get; set; }

    [SupplyParameterFromQuery(Name = "unread")]
    public string? UnreadName { get; set; }

    [Inject]
    internal NoticeChanges Changes { get; set; } = null!;

    [Inject]
    private NoticeDesk Desk { get; set; } = null!;

    [Inject]
    private HistoryTexts Names { get; set; } = null!;

    [Inject]
    private ErrorTexts Refusals { get; set; } = null!;

    [Inject]
    private Operator Operator { get; set; } = null!;

    private bool Unread => UnreadName == "yes";

    public void Dispose()
    {
        left.Cancel();
        left.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        caller = await Operator.CallerAsync();
        _ = WatchAsync(left.Token);
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task WatchAsync(CancellationToken cancellation)
    {
        try
        {
            await foreach (var _ in await Changes.WatchAsync(caller, cancellation))
            {
                await InvokeAsync(async () =>
                {
                    await LoadAsync();
                    StateHasChanged();
                });
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or ObjectDisposedException or OversightException)
        {
            // The reader went away, or gets no notices, which the list says.
        }
    }

    private async Task MarkAsync(Notice? notice)
    {
        try
        {
            await Desk.MarkReadAsync(notice is null ? null : [notice.Id.ToString()], caller);
            Changes.HaveRead(caller.Name);
            await LoadAsync();
        }
        catch (OversightException error)
        {
            problem = Refusals.Describe(error);
        }
    }

    private async Task LoadAsync()
    {
        try
        {
            shown = await Desk.ListAsync(Unread, PageSize, After, caller, left.Token);
            problem = null;
        }
        catch (OversightException error)
        {
            problem = Refusals.Describe(error);
        }
        catch (Exception gone) when (gone is OperationCanceledException or ObjectDisposedException)
        {
            // Nobody looks any more.
        }
    }

    private string Address(string after) => "/console/notices?" + (Unread ? "unread=yes&" : string.Empty) + "after=" + Uri.EscapeDataString(after);
}
