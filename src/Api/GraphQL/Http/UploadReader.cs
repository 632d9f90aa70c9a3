using System.Text;
using System.Text.Json;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Oversight.Api.GraphQL.Http;

/// <summary>
/// Reads an operation with one file beside it: parts <c>operations</c> (what a JSON request has as its body), <c>map</c> (which variable the
/// file is) and the file, in this order, as the community's multipart request convention has them. A page of another origin could send such a
/// form with the user's cookie without asking, so <see cref="RequestRules.PreflightHeader"/> must be there.
/// </summary>
internal sealed class UploadReader(CallReader calls)
{
    private const int MapBytes = 1024;
    private const int DeepestPath = 5;
    private const int Overhead = 64 * 1024;

    /// <summary>The boundary of a multipart request; null when it is none.</summary>
    public static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase) && type.Boundary.HasValue
            ? HeaderUtilities.RemoveQuotes(type.Boundary).Value
            : null;

    /// <param name="http">The request.</param>
    /// <param name="boundary">Between its parts.</param>
    /// <param name="largestCall">Bytes of the operation.</param>
    /// <param name="largestFile">Bytes of the file; one more is read, so that who takes it can say what is too large.</param>
    /// <exception cref="SurfaceError">The request is not of this form.</exception>
    public async ValueTask<GraphQLCall> ReadAsync(HttpContext http, string boundary, int largestCall, int largestFile)
    {
        if (!http.Request.Headers.ContainsKey(RequestRules.PreflightHeader))
            throw SurfaceError.Refused(415, "UNSUPPORTED_MEDIA_TYPE", $"A form is refused (cross-site request forgery); {RequestRules.PreflightHeader} is not set.", "Content-Type", "multipart/form-data", RequestRules.PreflightHeader);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = (long)largestCall + largestFile + Overhead;
        try
        {
            var parts = new MultipartReader(boundary, http.Request.Body);
            var call = calls.Read((await PartAsync(parts, "operations", largestCall, http.RequestAborted)).Content.Span);
            var map = await PartAsync(parts, "map", MapBytes, http.RequestAborted);
            var (part, path) = PathOf(map.Content);
            var file = await PartAsync(parts, part, largestFile + 1, http.RequestAborted, cut: true);
            call.Variables = new(Place(call.Variables ?? Inputs.Empty, path, 0, file));
            return call;
        }
        catch (Exception broken) when (broken is InvalidDataException || broken.GetType() == typeof(IOException))
        {
            throw SurfaceError.BadRequest("The form could not be read.", "body", "multipart/form-data (RFC 7578)");
        }
    }

    private static async Task<UploadedFile> PartAsync(MultipartReader parts, string name, int most, CancellationToken cancellation, bool cut = false)
    {
        if (await parts.ReadNextSectionAsync(cancellation) is not { } section
            || !ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)
            || HeaderUtilities.RemoveQuotes(disposition.Name) != name)
            throw SurfaceError.BadRequest($"{name}: missing", name, "parts operations, map and the file, in this order");
        using var content = new MemoryStream();
        var buffer = new byte[81_920];
        while (content.Length <= most && await section.Body.ReadAsync(buffer, cancellation) is > 0 and var length)
            content.Write(buffer, 0, length);
        if (content.Length > most && !cut)
            throw SurfaceError.OverLimit(name, content.Length, $"0..{most} bytes");
        var file = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName);
        return new(file.Value ?? "", content.GetBuffer().AsMemory(0, (int)Math.Min(content.Length, most)));
    }

    private static (string Part, string[] Path) PathOf(ReadOnlyMemory<byte> json)
    {
        try
        {
            if (JsonSerializer.Deserialize<Dictionary<string, string[]>>(json.Span) is { Count: 1 } map && map.First() is { Value: [var path] } one
                && path.Split('.') is ["variables", .. var rest] && rest.Length is > 0 and <= DeepestPath)
                return (one.Key, rest);
        }
        catch (JsonException)
        {
            // Refused below.
        }

        throw SurfaceError.BadRequest("map: one file for one variable", "map", """such as {"0": ["variables.input.photo"]}""", Encoding.UTF8.GetString(json.Span));
    }

    private static Dictionary<string, object?> Place(IReadOnlyDictionary<string, object?> at, string[] path, int depth, UploadedFile file)
    {
        if (!at.TryGetValue(path[depth], out var there) || (depth < path.Length - 1 && there is not IReadOnlyDictionary<string, object?>) || (depth == path.Length - 1 && there is not null))
            throw SurfaceError.BadRequest($"map: variables.{string.Join('.', path)} is not null in the operation", "map", "a variable that is null in the operation");
        var changed = new Dictionary<string, object?>(at, StringComparer.Ordinal);
        changed[path[depth]] = depth == path.Length - 1 ? file : Place((IReadOnlyDictionary<string, object?>)there!, path, depth + 1, file);
        return changed;
    }
}
