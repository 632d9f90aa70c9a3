using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Errors;

namespace Oversight.Api.Pages.Streets;

/// <summary>Finds a street of the caller's area by its name or code.</summary>
public sealed class StreetsPage(StreetPicker streets) : OversightPage
{
    [BindProperty(SupportsGet = true)]
    public string Text { get; set; } = string.Empty;

    public StreetList Result { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        if (!Caller.IsSignedIn)
        {
            throw new AuthenticationRequiredException();
        }

        Result = await streets.ListAsync(Text, Caller.Area);
    }
}
