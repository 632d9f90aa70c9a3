using Microsoft.AspNetCore.Routing;
using Oversight.Api.Pages.Hosting;

namespace Oversight.Api.Console.Hosting;

/// <summary>Blazor's own script, from the assembly.</summary>
public static class BlazorScript
{
    private static readonly KeptFile File = new("blazor.web.js", "console", "js", "text/javascript");

    public static string Path => File.Path;

    internal static void MapBlazorScript(this IEndpointRouteBuilder endpoints) => File.Map(endpoints);
}
