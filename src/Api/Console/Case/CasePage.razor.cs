using Microsoft.AspNetCore.Components;
using Oversight.Api.Console.Hosting;
using Oversight.Api.Console.Queue;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Schema.Matters;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.History;
using Oversight.Grains.Network;

namespace Oversight.Api.Console.Case;

/// <summary>One matter: its clocks, its history, who has it, and what the reader may do next. It follows what others do to it.</summary>
public sealed partial class CasePage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource left = new();
    private CaseModel? model;
    private int told;
    private bool loaded;
    private string? message;
    private string? problem;
    private bool focusStatus;
    private ElementReference status;

    [Parameter]
    public string Number { get; set; } = string.Empty;

    [Inject]
    internal MatterChanges Changes { get; set; } = null!;

    [Inject]
    private MatterDesk Desk { get; set; } = null!;

    [Inject]
    private MatterHistory History { get; set; } = null!;

    [Inject]
    private IBodyDirectory Bodies { get; set; } = null!;

    [Inject]
    private StreetPicker Streets { get; set; } = null!;

    [Inject]
    private HistoryTexts Names { get; set; } = null!;

    [Inject]
    private DueWords Words { get; set; } = null!;

    [Inject]
    private ErrorTexts Refusals { get; set; } = null!;

    [Inject]
    private Operator Operator { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    public void Dispose()
    {
        left.Cancel();
        left.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        if (model is { } found)
        {
            told = found.Row.Version;
            _ = WatchAsync(StreamKey.Matter(found.Row.Id), left.Token);
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (focusStatus)
        {
            // The form that had the focus is gone; what it did is said where the reader is now.
            focusStatus = false;
            await status.FocusAsync();
        }
    }

    private async Task WatchAsync(string stream, CancellationToken cancellation)
    {
        try
        {
            await foreach (var _ in Changes.WatchAsync(stream, cancellation))
            {
                await InvokeAsync(FollowAsync);
            }
        }
        catch (OperationCanceledException)
        {
            // The reader went away.
        }
    }

    private async Task FollowAsync()
    {
        await LoadAsync();

        // The reader's own step is heard of here too, at any moment around its answer: what was done is told once, and as done.
        if (model is { } now && now.Row.Version > told)
        {
            told = now.Row.Version;
            message = T["Case.Changed", now.Number];
        }

        StateHasChanged();
    }

    private async Task DoneAsync(string what)
    {
        await LoadAsync();
        told = model?.Row.Version ?? told;
        message = T["Case.Done", what];
        focusStatus = true;
    }

    private async Task LoadAsync()
    {
        try
        {
            var caller = await Operator.CallerAsync();
            var network = await Bodies.CurrentAsync();
            var view = await Desk.ReadAsync(Number, caller);
            model = view is null ? null : new(
                view,
                await History.ReadAsync(Number, caller),
                network,
                caller,
                view.Row.Street is { } street ? await Streets.PathAsync(street) : null,
                Time.GetUtcNow(),
                id => Names.Body(id, network));
            problem = null;
        }
        catch (OversightException error)
        {
            problem = Refusals.Describe(error);
        }

        loaded = true;
    }
}
