using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Forms;
using Oversight.Api.SignIn;
using Oversight.Grains.Accounts;

namespace Oversight.Api.Pages;

public sealed class SignInPage(IAccounts accounts, SignInThrottle throttle, FormErrors errors, Resources.Texts texts) : OversightPage
{
    [BindProperty]
    public string UserName { get; set; } = string.Empty;

    [BindProperty]
    public string Password { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string ReturnUrl { get; set; } = string.Empty;

    public async Task<IActionResult> OnPostAsync()
    {
        var network = ClientNetwork.Of(HttpContext.Connection.RemoteIpAddress);
        if (throttle.IsBlocked(UserName, network))
        {
            return Refuse(StatusCodes.Status429TooManyRequests, texts["SignIn.Blocked", SignInThrottle.Failures, SignInThrottle.Window.TotalMinutes]);
        }

        if (UserName.Length == 0 || Password.Length == 0 || await accounts.VerifyAsync(UserName, Password) is not { } account)
        {
            throttle.Failed(UserName, network);
            return Refuse(StatusCodes.Status400BadRequest, texts["SignIn.Wrong"]);
        }

        throttle.Succeeded(UserName, network);
        await HttpContext.SignInAsync(SignInSchemes.Cookie, OversightClaims.Principal(account, SignInSchemes.Cookie));
        return SeeOther(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : Home(account.Role));
    }

    private static string Home(Role role) => role switch
    {
        Role.Officer => "/staff/matters",
        Role.Staff => "/staff/entry",
        _ => "/enterprises",
    };

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refuse(int status, string sentence)
    {
        errors.Add("userName", sentence);
        Response.StatusCode = status;
        return Page();
    }
}
