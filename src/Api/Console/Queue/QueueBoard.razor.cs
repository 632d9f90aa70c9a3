using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http.Extensions;
using Oversight.Api.Console.Hosting;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Resources;
using Oversight.Api.Schema.Matters;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Network;
using Oversight.Grains.Streets;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Console.Queue;

/// <summary>The officer's queues, the matter that falls due first at the top. They change under the reader's eyes when a matter does.</summary>
public sealed partial class QueueBoard : ComponentBase, IDisposable
{
    private const int PageSize = 25;

    private readonly CancellationTokenSource left = new();
    private readonly Dictionary<QueueScope, int> counts = [];
    private readonly Dictionary<string, QueueRow> rows = [];
    private MatterPage? shown;
    private int total;
    private string? selected;
    private string? problem;
    private string number = string.Empty;
    private string? jumpProblem;
    private bool help;
    private BodyNetwork network = BodyNetwork.Empty;
    private IReadOnlyDictionary<string, DivisionRow> divisions = new Dictionary<string, DivisionRow>();
    private ElementReference board;
    private ElementReference jump;
    private ElementReference helpButton;

    [SupplyParameterFromQuery(Name = "queue")]
    public string? ScopeName { get; set; }

    [SupplyParameterFromQuery(Name = "kind")]
    public string? KindName { get; set; }

    /// <summary>yyyy-MM-dd, the last day.</summary>
    [SupplyParameterFromQuery(Name = "due")]
    public string? Due { get; set; }

    [SupplyParameterFromQuery(Name = "after")]
    public string? After { get; set; }

    [Inject]
    internal QueueChanges Changes { get; set; } = null!;

    [Inject]
    private MatterDesk Desk { get; set; } = null!;

    [Inject]
    private IBodyDirectory Bodies { get; set; } = null!;

    [Inject]
    private IDivisionDirectory Divisions { get; set; } = null!;

    [Inject]
    private HistoryTexts Names { get; set; } = null!;

    [Inject]
    private DueWords Words { get; set; } = null!;

    [Inject]
    private ErrorTexts Refusals { get; set; } = null!;

    [Inject]
    private Operator Operator { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private Caller Caller { get; set; } = Caller.Public;

    private IReadOnlyList<QueueScope> Scopes { get; set; } = [QueueScope.Mine];

    private QueueScope Scope => Enum.TryParse<QueueScope>(ScopeName, ignoreCase: true, out var scope) && Scopes.Contains(scope) ? scope : Scopes[0];

    private MatterKind? Kind => Enum.TryParse<MatterKind>(KindName, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null;

    private DateOnly? Day => DateOnly.TryParseExact(Due, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public void Dispose()
    {
        left.Cancel();
        left.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        Caller = await Operator.CallerAsync();
        Scopes =
        [
            QueueScope.Mine,
            .. Caller.Body is null ? Array.Empty<QueueScope>() : [QueueScope.Unit, QueueScope.Offered],
            .. Caller.Is(Role.Supervisor) ? [QueueScope.Breached] : Array.Empty<QueueScope>(),
        ];
        if (Caller.Is(Role.Supervisor))
        {
            // A supervisor handles nothing; what is overdue is why they come.
            Scopes = [QueueScope.Breached, .. Scopes.Where(scope => scope != QueueScope.Breached)];
        }

        _ = WatchAsync(left.Token);
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            // Keys are heard from the first moment, without a click before.
            await board.FocusAsync(preventScroll: true);
        }
    }

    private async Task WatchAsync(CancellationToken cancellation)
    {
        try
        {
            await foreach (var _ in Changes.WatchAsync(cancellation))
            {
                await InvokeAsync(async () =>
                {
                    await LoadAsync();
                    StateHasChanged();
                });
            }
        }
        catch (OperationCanceledException)
        {
            // The reader went away.
        }
    }

    private async Task LoadAsync()
    {
        if (!Caller.IsSignedIn)
        {
            return;
        }

        try
        {
            network = await Bodies.CurrentAsync();
            divisions = await Divisions.AllAsync();
            DateTimeOffset? before = Day is { } day ? ChinaTime.Start(day.AddDays(1)) : null;
            (total, shown) = await Desk.QueueAsync(Scope, new(Kind, before), PageSize, After, Caller, left.Token);
            foreach (var scope in Scopes)
            {
                counts[scope] = await Desk.CountAsync(scope, Caller, left.Token);
            }

            problem = null;
        }
        catch (OversightException error)
        {
            problem = Refusals.Describe(error, BodyOf);
        }
        catch (Exception gone) when (gone is OperationCanceledException or ObjectDisposedException)
        {
            // Nobody looks any more.
        }
    }

    private async Task KeyAsync(KeyboardEventArgs pressed)
    {
        if (pressed is { CtrlKey: true } or { AltKey: true } or { MetaKey: true })
        {
            return;
        }

        switch (pressed.Key)
        {
            case "j" or "ArrowDown":
                await MoveAsync(1);
                break;
            case "k" or "ArrowUp":
                await MoveAsync(-1);
                break;
            case "/":
                await jump.FocusAsync();
                break;
            case "?":
                ToggleHelp();
                break;
            case "Escape":
                help = false;
                break;
            case [var digit] when char.IsAsciiDigit(digit) && digit - '1' is >= 0 and var at && at < Scopes.Count:
                Navigation.NavigateTo(Address(Scopes[at]));
                break;
            default:
                break;
        }
    }

    private async Task MoveAsync(int by)
    {
        if (shown is not { Items.Length: > 0 } page)
        {
            return;
        }

        var at = page.Items.ToList().FindIndex(row => row.Id == selected);
        var next = page.Items[at < 0 ? 0 : Math.Clamp(at + by, 0, page.Items.Length - 1)];
        selected = next.Id;
        await rows[next.Id].FocusAsync();
    }

    private async Task JumpAsync()
    {
        var wanted = number.Trim().ToUpperInvariant();
        if (wanted.Length > 0 && await Desk.ReadAsync(wanted, Caller) is { } found)
        {
            Navigation.NavigateTo("/console/matters/" + found.Row.Number);
            return;
        }

        jumpProblem = T["Queue.NotFound", wanted];
    }

    private void ToggleHelp() => help = !help;

    private void Narrow(string? kind, string? due) => Navigation.NavigateTo(Address(Scope, kind, due));

    private string Address(QueueScope scope, bool plain = false, string? after = null) =>
        plain ? Address(scope, null, null) : Address(scope, KindName, Due, after);

    private static string Address(QueueScope scope, string? kind, string? due, string? after = null)
    {
        var query = new QueryBuilder { { "queue", scope.ToString().ToLowerInvariant() } };
        foreach (var (name, value) in new[] { ("kind", kind), ("due", due), ("after", after) })
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(name, value);
            }
        }

        return "/console" + query;
    }

    private string StreetOf(MatterRow row) => row.Street is { } street ? divisions.TryGetValue(street, out var division) ? division.Name : street : string.Empty;

    private string BodyOf(string? id) => id is null ? string.Empty : Names.Body(id, network);
}
