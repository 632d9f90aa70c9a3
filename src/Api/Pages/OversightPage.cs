using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Oversight.Api.SignIn;
using Oversight.Grains.Accounts;

namespace Oversight.Api.Pages;

/// <summary>What every page knows: who asks, and how to go on after a post.</summary>
public abstract class OversightPage : PageModel
{
    public Caller Caller => HttpContext.Caller();

    /// <summary>After a post the browser gets another address, so that a reload posts nothing.</summary>
    protected StatusCodeResult SeeOther(string address)
    {
        Response.Headers.Location = address;
        return new(StatusCodes.Status303SeeOther);
    }
}
