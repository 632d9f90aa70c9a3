using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Oversight.Grains.Responses.Photos;

namespace Oversight.Api.Pages.Hosting;

/// <summary>
/// What a request to a page may carry: forms of at most 256 KiB in whole UTF-8, no NUL anywhere, and files where a page takes them.
/// Everything else is answered before a page sees it: 400 malformed, 413 too large, 415 not a form.
/// </summary>
internal static class StrictInput
{
    public const int MaxForm = 256 * 1024;

    public static async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (await RefuseAsync(context) is { } status)
        {
            context.Response.StatusCode = status;
            return;
        }

        await next(context);
    }

    private static async ValueTask<int?> RefuseAsync(HttpContext context)
    {
        if (context.Request.Query.Any(pair => pair.Key.Contains('\0') || pair.Value.Any(value => value!.Contains('\0'))))
        {
            return StatusCodes.Status400BadRequest;
        }

        return HttpMethods.IsPost(context.Request.Method) ? await ReadFormAsync(context) : null;
    }

    private static async ValueTask<int?> ReadFormAsync(HttpContext context)
    {
        var request = context.Request;
        if (BoundaryOf(request.ContentType) is { Length: > 0 } boundary && context.GetEndpoint()?.Metadata.GetMetadata<TakesFilesAttribute>() is not null)
        {
            return await ReadFilesAsync(context, boundary);
        }

        if (request.ContentLength is not 0 && !IsForm(request.ContentType))
        {
            return StatusCodes.Status415UnsupportedMediaType;
        }

        if (request.ContentLength > MaxForm)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        if (await ReadBodyAsync(request.BodyReader, context.RequestAborted) is not { } body)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        if (StrictForm.Parse(body) is not { } fields)
        {
            return StatusCodes.Status400BadRequest;
        }

        context.Features.Set<IFormFeature>(new FormFeature(new FormCollection(fields)));
        return null;
    }

    private static async ValueTask<int?> ReadFilesAsync(HttpContext context, string boundary)
    {
        var largestFile = context.RequestServices.GetRequiredService<IOptions<PhotoOptions>>().Value.LargestFile;
        var largest = FileForm.Largest(largestFile);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = largest;
        }

        if (context.Request.ContentLength > largest)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        if (await FileForm.ReadAsync(context, boundary, largestFile) is not { } form)
        {
            return StatusCodes.Status400BadRequest;
        }

        context.Features.Set<IFormFeature>(new FormFeature(form));
        return null;
    }

    /// <summary>Null when the body is longer than a form may be.</summary>
    private static async ValueTask<byte[]?> ReadBodyAsync(PipeReader reader, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            if (read.Buffer.Length > MaxForm)
            {
                reader.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return body;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static string? BoundaryOf(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            ? HeaderUtilities.RemoveQuotes(type.Boundary).Value
            : null;

    private static bool IsForm(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type)
            || !type.MediaType.Equals("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return !type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
    }
}
