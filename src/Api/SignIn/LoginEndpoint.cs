using Oversight.Api.GraphQL;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;

namespace Oversight.Api.SignIn;

/// <summary><c>POST /api/login {userName, password}</c> answers <c>{accessToken, tokenType, expiresIn}</c>, or 400, 401, 415, 429, 503 with code and rule.</summary>
internal static class LoginEndpoint
{
    public static async Task HandleAsync(HttpContext context)
    {
        LoginRequest login;
        try
        {
            login = await LoginReader.ReadAsync(context);
        }
        catch (SurfaceError error)
        {
            // The value is left out: it may be a password.
            context.Response.StatusCode = error.Status ?? StatusCodes.Status400BadRequest;
            await context.Response.WriteAsJsonAsync(new { code = error.Code, field = error.Field, rule = error.Rule });
            return;
        }
        catch (BadHttpRequestException error)
        {
            await RefuseAsync(context, error.StatusCode, "BAD_REQUEST", "HTTP");
            return;
        }

        var throttle = context.RequestServices.GetRequiredService<SignInThrottle>();
        var network = ClientNetwork.Of(context.Connection.RemoteIpAddress);
        if (throttle.IsBlocked(login.UserName, network))
        {
            context.Response.Headers.RetryAfter = ((int)SignInThrottle.Window.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
            await RefuseAsync(context, StatusCodes.Status429TooManyRequests, "TOO_MANY_ATTEMPTS", "at most 10 failed attempts in 5 minutes");
            return;
        }

        Account? account;
        try
        {
            account = await context.RequestServices.GetRequiredService<IAccounts>().VerifyAsync(login.UserName, login.Password);
        }
        catch (StorageUnavailableException error)
        {
            await RefuseAsync(context, StatusCodes.Status503ServiceUnavailable, error.Code, "the database did not answer; try again");
            return;
        }

        if (account is null)
        {
            throttle.Failed(login.UserName, network);
            await RefuseAsync(context, StatusCodes.Status401Unauthorized, "SIGN_IN_FAILED", "user name and password must match");
            return;
        }

        throttle.Succeeded(login.UserName, network);
        await context.SignInAsync(SignInSchemes.Bearer, OversightClaims.Principal(account, SignInSchemes.Bearer));
    }

    private static Task RefuseAsync(HttpContext context, int status, string code, string rule)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { code, rule });
    }
}
