using Microsoft.AspNetCore.Http;
using Oversight.Api.Console.Hosting;
using Oversight.Api.Surveys.Offline;

namespace Oversight.Api.Pages.Hosting;

/// <summary>
/// The pages need no script at all, so none is allowed, ours or anybody's; the work surface runs Blazor's and the offline bundle its own, which talk to
/// this server and to nobody else. Nothing is kept by browsers or proxies on the way:
/// nearly every page can hold something personal, and the style sheet sets its own caching.
/// </summary>
internal static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Besides its script and its circuit, Blazor needs a base address that does not change with the page.</summary>
    private const string ConsolePolicy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    public static Task SetAsync(HttpContext context, RequestDelegate next)
    {
        // At the last moment, because the error handler clears what was set before it.
        context.Response.OnStarting(static state =>
        {
            var answered = (HttpContext)state;
            var headers = answered.Response.Headers;
            headers.ContentSecurityPolicy = PolicyOf(answered.Request.Path, answered.Response.StatusCode);
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            if (!headers.CacheControl.ToString().StartsWith("public", StringComparison.Ordinal))
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        }, context);
        return next(context);
    }

    /// <summary>An error page is one of ours wherever it stands.</summary>
    private static string PolicyOf(PathString path, int status) =>
        OversightConsole.Owns(path) ? ConsolePolicy : OfflineRoutes.Owns(path) && status == StatusCodes.Status200OK ? OfflineAssets.ContentPolicy : ContentPolicy;
}
