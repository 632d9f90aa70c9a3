using Microsoft.AspNetCore.Components;
using Oversight.Api.Console.Hosting;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Network;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Console.Network;

/// <summary>All bodies, each below the one above it. Everybody of the bureau reads it; administrators change it.</summary>
public sealed partial class BodiesPage : ComponentBase
{
    /// <summary>A district has some hundred contact points; a table of more rows than these is searched, not read.</summary>
    private const int Most = 500;

    private BodyNetwork? network;
    private DateOnly today;
    private bool isAdmin;
    private bool withClosed;
    private string search = string.Empty;
    private string? problem;

    [Inject]
    private IBodyDirectory Bodies { get; set; } = null!;

    [Inject]
    private Operator Operator { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    [Inject]
    private ErrorTexts Refusals { get; set; } = null!;

    private int ClosedCount { get; set; }

    protected override async Task OnInitializedAsync()
    {
        try
        {
            isAdmin = (await Operator.CallerAsync()).Is(Role.Admin);
            today = ChinaTime.Day(Time.GetUtcNow());
            var current = await Bodies.CurrentAsync();
            ClosedCount = current.All.Count(body => body.ClosedOn is not null);
            network = current;
        }
        catch (OversightException error)
        {
            problem = Refusals.Describe(error);
        }
    }

    private List<BodyLine> Listed(BodyNetwork current) => [.. BodyTree.Open(current, search), .. withClosed ? BodyTree.Closed(current, search) : []];
}
