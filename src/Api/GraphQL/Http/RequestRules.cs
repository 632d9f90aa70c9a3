using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Oversight.Api.GraphQL.Http;

/// <summary>
/// Only <c>application/json</c> may be posted. A page of another origin can send forms and plain text with the user's
/// cookie without asking first; JSON, and the header named here, make its browser ask.
/// </summary>
internal static class RequestRules
{
    public const string PreflightHeader = "GraphQL-Require-Preflight";

    /// <exception cref="SurfaceError">Another or no content type, or another charset than UTF-8; status 415.</exception>
    public static void CheckContentType(HttpRequest request)
    {
        string? type = request.ContentType;
        if (type is Accept.Json or Accept.Json + "; charset=utf-8" && request.Headers.ContentEncoding.Count == 0)
            return;
        if (!MediaTypeHeaderValue.TryParse(type, out var parsed))
            throw Unsupported("Content-Type", type);
        if (!parsed.MediaType.Equals(Accept.Json, StringComparison.OrdinalIgnoreCase))
            throw request.Headers.ContainsKey(PreflightHeader) ? Unsupported("Content-Type", type) : Simple(type);
        if (parsed.Charset.HasValue && !HeaderUtilities.RemoveQuotes(parsed.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            throw Unsupported("charset", parsed.Charset.Value);
        string encoding = request.Headers.ContentEncoding.ToString();
        if (encoding is not ("" or "identity"))
            throw Unsupported("Content-Encoding", encoding);
    }

    private static SurfaceError Unsupported(string what, string? value) =>
        SurfaceError.Refused(415, "UNSUPPORTED_MEDIA_TYPE", $"{what} is missing or not supported.", what, value, "application/json; charset=utf-8");

    private static SurfaceError Simple(string? type) => SurfaceError.Refused(
        415,
        "UNSUPPORTED_MEDIA_TYPE",
        $"This content type is refused (cross-site request forgery); {PreflightHeader} is not set.",
        "Content-Type",
        type,
        "application/json; charset=utf-8");
}
