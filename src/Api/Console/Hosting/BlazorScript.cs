using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Oversight.Api.Console.Hosting;

/// <summary>Blazor's own script, the only one there is, from the assembly and under an address that changes with its content.</summary>
public static class BlazorScript
{
    private static readonly byte[] Content = Read();

    public static string Path { get; } = $"/console.{Convert.ToHexStringLower(SHA256.HashData(Content))[..12]}.js";

    internal static void MapBlazorScript(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(Path, static context =>
    {
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.ContentType = "text/javascript; charset=utf-8";
        context.Response.ContentLength = Content.Length;
        return context.Response.Body.WriteAsync(Content, context.RequestAborted).AsTask();
    });

    private static byte[] Read()
    {
        using var stream = typeof(BlazorScript).Assembly.GetManifestResourceStream("blazor.web.js")
            ?? throw new InvalidOperationException("Blazor's script is not in the assembly.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
