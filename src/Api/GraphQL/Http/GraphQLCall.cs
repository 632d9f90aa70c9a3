using GraphQL;
using Oversight.Api.GraphQL.Caching;

namespace Oversight.Api.GraphQL.Http;

/// <summary>One request as it was sent. <see cref="Query"/> is empty when the document was found by its bytes.</summary>
internal sealed class GraphQLCall
{
    public CachedDocument? Document { get; set; }

    public string Query { get; set; } = "";

    /// <summary>Where the document is kept once it is valid; null when it came from there.</summary>
    public byte[]? CacheKey { get; set; }

    public string? OperationName { get; set; }

    public Inputs? Variables { get; set; }
}
