using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Oversight.Api.GraphQL.Http;

/// <summary>
/// Chooses the media type of the answer: the highest quality, then the order of the header. Types are compared whole;
/// the framework's suffix matching would take <c>application/json</c> for <c>application/graphql-response+json</c>.
/// </summary>
internal static class Accept
{
    public const string Json = "application/json";
    public const string GraphQLResponse = "application/graphql-response+json";
    public const string EventStream = "text/event-stream";

    public static MediaType Negotiate(StringValues header)
    {
        if (header.Count == 0)
            return MediaType.Json;
        if (header.Count == 1)
        {
            switch (header[0])
            {
                case null or "" or "*/*" or Json:
                    return MediaType.Json;
                case GraphQLResponse:
                    return MediaType.GraphQLResponse;
                case EventStream:
                    return MediaType.EventStream;
            }
        }

        return Choose(header);
    }

    public static string ContentType(MediaType type) => type switch
    {
        MediaType.GraphQLResponse => GraphQLResponse + "; charset=utf-8",
        MediaType.EventStream => EventStream + "; charset=utf-8",
        _ => Json + "; charset=utf-8",
    };

    private static MediaType Choose(StringValues header)
    {
        if (!MediaTypeHeaderValue.TryParseList(header!, out var accepted))
            return MediaType.None;
        var best = MediaType.None;
        double quality = 0;
        foreach (var type in accepted)
        {
            double q = type.Quality ?? 1;
            if (q > quality && Match(type) is var match && match != MediaType.None)
                (best, quality) = (match, q);
        }

        return best;
    }

    private static MediaType Match(MediaTypeHeaderValue type)
    {
        if (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return MediaType.None;
        return type.MediaType.Value?.ToLowerInvariant() switch
        {
            "*/*" or "application/*" or Json => MediaType.Json,
            GraphQLResponse => MediaType.GraphQLResponse,
            EventStream or "text/*" => MediaType.EventStream,
            _ => MediaType.None,
        };
    }
}
