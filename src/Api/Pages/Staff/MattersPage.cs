using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;

namespace Oversight.Api.Pages.Staff;

/// <summary>The matters of the caller's area, newest first.</summary>
public sealed class MattersPage(MatterDesk desk, DivisionFilter divisions, FormErrors errors) : OversightPage
{
    private const int PageSize = 25;

    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string Status { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string Street { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string Enterprise { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string Mine { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string After { get; set; } = string.Empty;

    public MatterPage? Result { get; private set; }

    public IReadOnlyList<StreetChoice> Choices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Caller.Require(Role.Supervisor, Role.Officer, Role.Staff);
        if (Number.Trim() is { Length: > 0 } number)
        {
            return SeeOther("/staff/matters/" + Uri.EscapeDataString(number.ToUpperInvariant()));
        }

        var area = await divisions.ReadAsync(Street, Caller);
        Choices = area.Choices;
        if (area.Code is { } division)
        {
            await ListAsync(division, cancellation);
        }

        return Page();
    }

    private async Task ListAsync(string division, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            var search = new MatterSearch(
                Typed.Choice<MatterKind>("kind", Kind),
                Typed.Choice<MatterStatus>("status", Status),
                division,
                Typed.OrNull(Enterprise.Trim().ToUpperInvariant()),
                Mine == "yes" ? Caller.Name : null,
                PageSize,
                Typed.OrNull(After));
            Result = await desk.ListAsync(search, Caller);
        }
        catch (InvalidInputException error)
        {
            errors.Add(error);
        }
    }
}
