using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Oversight.Api.Pages.Hosting;

/// <summary>The style sheet under an address that changes with its content, so that browsers may keep it for good.</summary>
public static class Stylesheet
{
    private static readonly byte[] Content = Read();

    public static string Path { get; } = $"/oversight.{Convert.ToHexStringLower(SHA256.HashData(Content))[..12]}.css";

    internal static void MapStylesheet(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(Path, static context =>
    {
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.ContentType = "text/css; charset=utf-8";
        context.Response.ContentLength = Content.Length;
        return context.Response.Body.WriteAsync(Content, context.RequestAborted).AsTask();
    });

    private static byte[] Read()
    {
        using var stream = typeof(Stylesheet).Assembly.GetManifestResourceStream("oversight.css")
            ?? throw new InvalidOperationException("The style sheet is not in the assembly.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
