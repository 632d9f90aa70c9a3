using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Oversight.Api.SignIn;
using Oversight.Grains.Accounts;

namespace Oversight.Api.Console.Hosting;

/// <summary>Nobody comes in who has no work here: others are asked to sign in, or refused.</summary>
internal static class ConsoleDoor
{
    public static Task PassAsync(HttpContext context, RequestDelegate next)
    {
        var caller = context.Caller();
        if (!caller.IsSignedIn)
        {
            return context.ChallengeAsync(SignInSchemes.Cookie);
        }

        if (caller.Is(Role.Supervisor, Role.Officer, Role.Staff))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
