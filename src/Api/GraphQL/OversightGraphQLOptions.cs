using GraphQL.DI;
using Oversight.Api.GraphQL.Limits;

namespace Oversight.Api.GraphQL;

/// <summary>Settings of the GraphQL endpoint; the defaults are those of production.</summary>
public sealed class OversightGraphQLOptions
{
    /// <summary>What a document may ask for.</summary>
    public GraphQLLimits Limits { get; } = new();

    /// <summary>Shows "did you mean" suggestions, which name types and fields.</summary>
    public bool Suggestions { get; set; }

    /// <summary>Who may read the schema through the endpoint.</summary>
    public IntrospectionAccess Introspection { get; set; } = IntrospectionAccess.Everyone;

    /// <summary>Longest execution of a query or mutation; an overrun answers with code TIMEOUT.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Parsed documents kept, at most twice this number while a generation turns over.</summary>
    public int CachedDocuments { get; set; } = 1000;

    /// <summary>Bytes of query text kept, counted like <see cref="CachedDocuments"/>.</summary>
    public int CachedBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>Scheme that reads the token of <c>connection_init</c>; null is the application's default scheme.</summary>
    public string? TokenScheme { get; set; }

    /// <summary>Bytes of the one file that an operation may bring along; null takes none.</summary>
    public Func<IServiceProvider, int>? LargestUpload { get; set; }

    /// <summary>Room for scalars, enums and schema details that attributes cannot say.</summary>
    public Action<IGraphQLBuilder>? Configure { get; set; }
}
