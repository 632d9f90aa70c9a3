using Microsoft.AspNetCore.Components;
using Oversight.Api.Console.Hosting;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Network;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Console.Network;

/// <summary>One body. Administrators change and close it here; a closed one stays as it was.</summary>
public sealed partial class BodyPage : ComponentBase
{
    private BodyNetwork network = BodyNetwork.Empty;
    private Body? body;
    private BodyEntry entry = new();
    private string closeOn = string.Empty;
    private string reason = string.Empty;
    private string? shown;
    private string? message;
    private string? problem;
    private bool isAdmin;
    private bool loaded;

    [Parameter]
    public string Id { get; set; } = string.Empty;

    [Inject]
    private IBodyDirectory Bodies { get; set; } = null!;

    [Inject]
    private BodyDesk Desk { get; set; } = null!;

    [Inject]
    private Operator Operator { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    [Inject]
    private ErrorTexts Refusals { get; set; } = null!;

    private bool IsChangeable => isAdmin && body is { ClosedOn: null };

    private IReadOnlyList<Body> Below =>
        [.. network.Children(Id).Where(child => child.ClosedOn is null).OrderByDescending(child => child.IsIntake).ThenBy(child => child.Kind)];

    private DateOnly Today => ChinaTime.Day(Time.GetUtcNow());

    protected override Task OnParametersSetAsync()
    {
        // Only another body is read anew: what was typed here stays when the frame around it is drawn again.
        if (shown == Id)
        {
            return Task.CompletedTask;
        }

        (shown, message, loaded) = (Id, null, false);
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        try
        {
            isAdmin = (await Operator.CallerAsync()).Is(Role.Admin);
            network = await Bodies.CurrentAsync();
            body = network.Find(Id);
            entry = body is null ? new() : BodyEntry.Of(body);
            (closeOn, reason, problem) = (BodyEntry.Text(Today), string.Empty, null);
        }
        catch (OversightException error)
        {
            problem = Refusals.Describe(error);
        }

        loaded = true;
    }

    private string State(Body now) => now.ClosedOn is { } closed
        ? T["Bodies.ClosedOn", T.Day(closed)]
        : T[now.IsActiveOn(Today) ? "Bodies.Active" : "Bodies.NotActive"];

    private string NameOf(string id) => network.Find(id) is { } other ? BodyWords.Name(other) : id;

    /// <summary>The form states the body whole, so it must not undo what a colleague has changed since it was opened.</summary>
    private async Task ChangeAsync(string command)
    {
        var stated = entry.ToBody();
        if ((await Bodies.CurrentAsync()).Find(Id) is not { } current || BodyJson.Write(current) != BodyJson.Write(body!))
        {
            throw new InvalidInputException("id", null, "somebody changed the body in between; load the page again");
        }

        await Desk.ChangeAsync(stated, command, await Operator.CallerAsync());
    }

    private async Task CloseAsync(string command) => await Desk.CloseAsync(
        Id, BodyEntry.Day("on", closeOn) ?? throw new InvalidInputException("on", null, "must not be empty"), reason.Trim() is { Length: > 0 } given ? given : null, command, await Operator.CallerAsync());

    private async Task DoneAsync(Action close)
    {
        close();
        await LoadAsync();
        message = body is { ClosedOn: null } ? T["Bodies.Saved"] : T["Bodies.Closed"];
    }

    private void Forget(Action close)
    {
        close();
        entry = BodyEntry.Of(body!);
    }
}
