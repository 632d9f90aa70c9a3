using Microsoft.AspNetCore.Routing;

namespace Oversight.Api.Pages.Hosting;

/// <summary>The one style sheet of all pages.</summary>
public static class Stylesheet
{
    private static readonly KeptFile File = new("oversight.css", "oversight", "css", "text/css");

    public static string Path => File.Path;

    internal static void MapStylesheet(this IEndpointRouteBuilder endpoints) => File.Map(endpoints);
}
