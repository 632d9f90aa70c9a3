using Microsoft.AspNetCore.Http;

namespace Oversight.Api.Surveys.Photos;

/// <summary>Writes a photo into a response. The headers against guessing and against keeping come from all pages.</summary>
internal static class PhotoAnswers
{
    private const int ShownDigits = 12;

    public static async Task WriteAsync(HttpContext context, string reference, ReadOnlyMemory<byte> jpeg)
    {
        context.Response.ContentType = "image/jpeg";
        context.Response.ContentLength = jpeg.Length;
        context.Response.Headers.ContentDisposition = $"inline; filename=\"photo-{reference[..ShownDigits]}.jpg\"";
        await context.Response.Body.WriteAsync(jpeg, context.RequestAborted);
    }
}
