using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Oversight.Api.Pages.Hosting;

/// <summary>The mark of the header as an icon. Browsers ask for <c>/favicon.ico</c> by themselves and take a drawing there as well.</summary>
public static class Favicon
{
    public const string Path = "/favicon.svg";

    private const string Drawing =
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#b3261e"/><path d="M8 17l5 5 11-12" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>
        """;

    internal static void MapFavicon(this IEndpointRouteBuilder endpoints)
    {
        string[] addresses = [Path, "/favicon.ico"];
        foreach (var address in addresses)
        {
            endpoints.MapGet(address, static context =>
            {
                context.Response.Headers.CacheControl = "public, max-age=86400";
                context.Response.ContentType = "image/svg+xml";
                return context.Response.WriteAsync(Drawing, context.RequestAborted);
            });
        }
    }
}
