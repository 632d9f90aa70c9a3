using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Oversight.Api.SignIn;
using Oversight.Grains.Accounts;

namespace Oversight.Api.Console.Hosting;

/// <summary>
/// Nobody comes in who has no work here: others are asked to sign in, or refused. Administrators keep the network of bodies and
/// see nothing of matters.
/// </summary>
internal static class ConsoleDoor
{
    private const string Circuit = "/_blazor";
    private const string Bodies = "/console/bodies";

    public static Task PassAsync(HttpContext context, RequestDelegate next)
    {
        var caller = context.Caller();
        if (!caller.IsSignedIn)
        {
            return context.ChallengeAsync(SignInSchemes.Cookie);
        }

        if (Takes(caller, context.Request.Path))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>Asked again for every page that a circuit shows: what goes over it is no request that could be refused.</summary>
    public static bool Takes(Caller caller, PathString path) => caller.Is(Role.Supervisor, Role.Officer, Role.Staff)
        || (caller.Is(Role.Admin) && (path.StartsWithSegments(Bodies, StringComparison.OrdinalIgnoreCase) || path.StartsWithSegments(Circuit, StringComparison.OrdinalIgnoreCase)));
}
