using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Oversight.Api.SignIn;

namespace Oversight.Api.Pages;

/// <summary>Signing out is a post, so that no link or picture elsewhere can do it; the page asks whoever came by a link.</summary>
public sealed class SignOutPage : OversightPage
{
    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync(SignInSchemes.Cookie);
        return SeeOther("/");
    }
}
