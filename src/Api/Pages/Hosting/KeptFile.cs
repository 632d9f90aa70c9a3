using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Oversight.Api.Pages.Hosting;

/// <summary>A file of the assembly under an address that changes with its content, so that browsers may keep it for good.</summary>
internal sealed class KeptFile
{
    private readonly byte[] content;
    private readonly string type;

    /// <param name="resource">Its name in the assembly.</param>
    /// <param name="name">Of the address, before the hash.</param>
    /// <param name="extension">Of the address.</param>
    /// <param name="type">Its media type, in UTF-8.</param>
    public KeptFile(string resource, string name, string extension, string type)
    {
        (content, this.type) = (Read(resource), type);
        Path = $"/{name}.{Convert.ToHexStringLower(SHA256.HashData(content))[..12]}.{extension}";
    }

    public string Path { get; }

    public void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Path, context =>
    {
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.ContentType = type + "; charset=utf-8";
        context.Response.ContentLength = content.Length;
        return context.Response.Body.WriteAsync(content, context.RequestAborted).AsTask();
    });

    /// <exception cref="InvalidOperationException">The assembly has no such file.</exception>
    public static byte[] Read(string resource)
    {
        using var stream = typeof(KeptFile).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
