using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Oversight.Api.Pages.Hosting;

/// <summary>
/// Reads a form with files. Its texts are held to the rules of every other form; a file goes to a temporary file of the machine beyond a
/// few kilobytes, and is gone with the request. Of a file that is too large only that is kept.
/// </summary>
internal static class FileForm
{
    /// <summary>How many files of the greatest size one form may carry.</summary>
    public const int MostLargest = 8;

    private const int MostFields = 200;
    private const int InMemory = 64 * 1024;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Bytes that one form may have.</summary>
    public static long Largest(int largestFile) => ((long)largestFile * MostLargest) + StrictInput.MaxForm;

    /// <summary>Null when the form is malformed.</summary>
    /// <exception cref="BadHttpRequestException">It is larger than it may be.</exception>
    public static async Task<FormCollection?> ReadAsync(HttpContext context, string boundary, int largestFile)
    {
        var fields = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase);
        var files = new FormFileCollection();
        var (count, text) = (0, 0);
        try
        {
            var reader = new MultipartReader(boundary, context.Request.Body);
            while (await reader.ReadNextSectionAsync(context.RequestAborted) is { } section)
            {
                if (++count > MostFields || !ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) || Name(disposition.Name) is not { } name)
                {
                    return null;
                }

                if (disposition.FileName.HasValue || disposition.FileNameStar.HasValue)
                {
                    files.Add(await FileAsync(context, section, name, Name(disposition.FileNameStar) ?? Name(disposition.FileName) ?? string.Empty, largestFile));
                }
                else if (await TextAsync(section, StrictInput.MaxForm - text, context.RequestAborted) is { } value)
                {
                    text += value.Length;
                    fields[name] = StringValues.Concat(fields.GetValueOrDefault(name), value);
                }
                else
                {
                    return null;
                }
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or DecoderFallbackException || broken.GetType() == typeof(IOException))
        {
            return null;
        }

        return new(fields, files);
    }

    private static string? Name(StringSegment given) => HeaderUtilities.RemoveQuotes(given) is { HasValue: true } name && !name.Value.Contains('\0') ? name.Value : null;

    private static async Task<FormFile> FileAsync(HttpContext context, MultipartSection section, string name, string fileName, int largest)
    {
        var kept = new FileBufferingReadStream(section.Body, InMemory, bufferLimit: null, Path.GetTempPath);
        context.Response.RegisterForDisposeAsync(kept);
        var buffer = new byte[InMemory];
        while (await kept.ReadAsync(buffer, context.RequestAborted) > 0)
        {
            if (kept.Length > largest)
            {
                await section.Body.DrainAsync(context.RequestAborted);
                return new(Stream.Null, 0, (long)largest + 1, name, fileName);
            }
        }

        kept.Position = 0;
        return new(kept, 0, kept.Length, name, fileName);
    }

    /// <summary>Null when it is longer than it may be.</summary>
    private static async Task<string?> TextAsync(MultipartSection section, int most, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[4096];
        while (await section.Body.ReadAsync(buffer, cancellation) is > 0 and var length)
        {
            bytes.Write(buffer, 0, length);
            if (bytes.Length > most)
            {
                return null;
            }
        }

        var text = Utf8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
        return text.Contains('\0') ? throw new InvalidDataException("NUL") : text;
    }
}
