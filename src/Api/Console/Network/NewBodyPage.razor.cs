using Microsoft.AspNetCore.Components;
using Oversight.Api.Console.Hosting;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Network;

namespace Oversight.Api.Console.Network;

/// <summary>A body is registered, by an administrator.</summary>
public sealed partial class NewBodyPage : ComponentBase
{
    private readonly BodyEntry entry = new();
    private BodyNetwork? network;
    private string? problem;

    /// <summary>The body above, when the way here began at it.</summary>
    [SupplyParameterFromQuery]
    public string? Parent { get; set; }

    [Inject]
    private IBodyDirectory Bodies { get; set; } = null!;

    [Inject]
    private BodyDesk Desk { get; set; } = null!;

    [Inject]
    private Operator Operator { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private ErrorTexts Refusals { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        try
        {
            (await Operator.CallerAsync()).Require(Role.Admin);
            var current = await Bodies.CurrentAsync();
            entry.Parent = current.Find(Parent)?.Id ?? string.Empty;
            network = current;
        }
        catch (OversightException error)
        {
            problem = Refusals.Describe(error);
        }
    }

    private string NameOf(string id) => network?.Find(id) is { } body ? BodyWords.Name(body) : id;

    private async Task RegisterAsync(string command)
    {
        var body = await Desk.RegisterAsync(entry.ToBody(), command, await Operator.CallerAsync());
        Navigation.NavigateTo("/console/bodies/" + body.Id);
    }
}
