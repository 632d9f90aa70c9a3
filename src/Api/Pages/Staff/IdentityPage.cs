using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Pages.Hosting;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters.Identity;

namespace Oversight.Api.Pages.Staff;

/// <summary>Requests to read who reported, for custodians.</summary>
public sealed class IdentityPage(IdentityDesk desk, FormErrors errors) : OversightPage
{
    [BindProperty]
    public string Number { get; set; } = string.Empty;

    [BindProperty]
    public string CommandId { get; set; } = string.Empty;

    [BindProperty]
    public string Reason { get; set; } = string.Empty;

    [BindProperty]
    public string Approve { get; set; } = string.Empty;

    public IReadOnlyList<IdentityAsk> Asked { get; private set; } = [];

    public static string NewCommand() => Guid.CreateVersion7().ToString("N");

    public async Task OnGetAsync() => Asked = await desk.ListAsync(Caller);

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            await desk.AnswerAsync(Number, CommandId, Approve == "yes", Typed.OrNull(Reason), Caller);
            return SeeOther("/staff/identity");
        }
        catch (OversightException error) when (error is not AuthenticationRequiredException)
        {
            errors.Add(error);
            Response.StatusCode = PageErrors.StatusOf(error);
            Asked = await desk.ListAsync(Caller);
            return Page();
        }
    }
}
