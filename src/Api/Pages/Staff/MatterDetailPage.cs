using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Pages.Hosting;
using Oversight.Grains.Accounts;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Matters.Hints;
using Oversight.Grains.Matters.Identity;
using Oversight.Grains.Responses.Photos;
using Oversight.Grains.Vault;

namespace Oversight.Api.Pages.Staff;

/// <summary>One matter with what may be done about it. Every form has its own command id, so that a double click counts once.</summary>
public sealed class MatterDetailPage(
    MatterDesk desk, IdentityReading identities, IdentityDesk custodians, MatterLinks links, StreetPicker streets, PhotoSight sight, FormErrors errors, ErrorTexts texts, TimeProvider time)
    : OversightPage
{
    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = string.Empty;

    [BindProperty]
    public string CommandId { get; set; } = string.Empty;

    [BindProperty]
    public string Outcome { get; set; } = string.Empty;

    [BindProperty]
    public string Note { get; set; } = string.Empty;

    [BindProperty]
    public string IdentifiedAs { get; set; } = string.Empty;

    [BindProperty]
    public string Purpose { get; set; } = string.Empty;

    [BindProperty]
    public string Text { get; set; } = string.Empty;

    public ImmutableArray<Hint> Hints { get; private set; } = [];

    public string? SplitFrom { get; private set; }

    public IReadOnlyList<string> SplitInto { get; private set; } = [];

    /// <summary>References of the photos that came with the answer that the matter was made of.</summary>
    public IReadOnlyList<string> Photos { get; private set; } = [];

    public bool SeesMessages => Matter.MayMessage && (IsHandler || Caller.Is(Role.Supervisor));

    /// <summary>Of a report, the handling officer reads who brought it after a custodian's approval.</summary>
    public bool NeedsCustodian => IdentityDecisions.NeedsCustodian(Matter.Row.Kind);

    /// <summary>The purpose that was approved and can be used now; null when there is none.</summary>
    public string? ApprovedPurpose => Matter.Identity is { } request && request.Reader == Caller.Name && request.IsOpen(time.GetUtcNow()) ? request.Purpose : null;

    public bool IsAsked => Matter.Identity is { IsPending: true } request && request.Reader == Caller.Name;

    /// <summary>What was done just now: taken, closed, identified.</summary>
    [BindProperty(SupportsGet = true)]
    public string Done { get; set; } = string.Empty;

    public MatterView Matter { get; private set; } = null!;

    public string? StreetPath { get; private set; }

    /// <summary>Shown in this one answer, which nobody may keep; the next reading is a record of its own.</summary>
    public ImmutableArray<KnownPerson> People { get; private set; } = [];

    public bool WasRead { get; private set; }

    /// <summary>Staff say which enterprise it is; only officers handle it.</summary>
    public bool MayIdentify => Caller.Is(Role.Officer, Role.Staff);

    public bool MayHandle => Caller.Is(Role.Officer);

    public bool IsHandler => MayHandle && Matter.Row.Handler == Caller.Name;

    public bool IsUnidentified => LocalCode.TryParse(Matter.Row.Enterprise, out _);

    public static string NewCommand() => Guid.CreateVersion7().ToString("N");

    public Task OnGetAsync() => ShowAsync();

    public Task<IActionResult> OnPostTakeAsync() => DoAsync("taken", () => desk.TakeAsync(Number, CommandId, Caller));

    public Task<IActionResult> OnPostCloseAsync() => DoAsync("closed", () => desk.CloseAsync(
        Number,
        CommandId,
        Typed.Choice<MatterOutcome>("outcome", Outcome) ?? throw new InvalidInputException("outcome", null, "must not be empty"),
        Typed.OrNull(Note),
        Caller));

    public Task<IActionResult> OnPostIdentifyAsync() => DoAsync("identified", async () =>
    {
        await ShowAsync();
        await desk.IdentifyAsync(Matter.Row.Enterprise!, IdentifiedAs, CommandId, Caller);
    });

    public Task<IActionResult> OnPostAskAsync() => DoAsync("asked", () => custodians.RequestAsync(Number, CommandId, Purpose, Caller));

    public Task<IActionResult> OnPostMessageAsync() => DoAsync("written", () => desk.DoAsync(Number, CommandId, Caller, key => new SendMessage(key, Caller, Text)));

    public async Task<IActionResult> OnPostIdentityAsync()
    {
        try
        {
            People = await identities.ReadAsync(Number, CommandId, Caller, Purpose);
            WasRead = true;
        }
        catch (InvalidInputException error)
        {
            Refuse(error);
        }

        await ShowAsync();
        return Page();
    }

    private async Task<IActionResult> DoAsync(string done, Func<Task> action)
    {
        try
        {
            await action();
            return SeeOther($"/staff/matters/{Uri.EscapeDataString(Number)}?done={done}");
        }
        catch (OversightException error) when (error is not (AuthenticationRequiredException or NotFoundException { Field: "number" }))
        {
            Refuse(error);
            await ShowAsync();
            return Page();
        }
    }

    private async Task ShowAsync()
    {
        Matter = await desk.ReadAsync(Number, Caller) ?? throw new NotFoundException("number", Number);
        Hints = await desk.HintsAsync(Matter.Row, Caller);
        Photos = await sight.OfAnswerAsync(Matter.Answer);
        SplitFrom = await links.FromAsync(Matter, Caller);
        SplitInto = await links.IntoAsync(Matter, Caller);
        StreetPath = Matter.Row.Street is { } street ? await streets.PathAsync(street) : null;
    }

    private void Refuse(OversightException error)
    {
        // The forms of this page have one field each that the domain knows by another name.
        errors.Add(error.Field == "enterprise" ? "identifiedAs" : error.Field ?? string.Empty, texts.Describe(error));
        Response.StatusCode = error is NotFoundException ? StatusCodes.Status400BadRequest : PageErrors.StatusOf(error);
    }
}
