namespace Oversight.Api.GraphQL.Limits;

/// <summary>
/// Bounds of one request. A document over them is refused with 400 before it is validated, because validation itself
/// takes seconds on documents made for that.
/// </summary>
public sealed class GraphQLLimits
{
    /// <summary>Body of a caller who is not signed in, in bytes. A submission of 10,000 Chinese characters is 30 kB.</summary>
    public int AnonymousBodyBytes { get; set; } = 64 * 1024;

    /// <summary>Body of a signed-in caller, in bytes.</summary>
    public int StaffBodyBytes { get; set; } = 256 * 1024;

    /// <summary>Query text, in UTF-8 bytes; long texts belong into variables.</summary>
    public int QueryBytes { get; set; } = 32 * 1024;

    /// <summary>Nesting of AST nodes that the recursive parser follows.</summary>
    public int ParserDepth { get; set; } = 64;

    /// <summary>Nesting of fields, fragments followed; below <c>__schema</c> see <see cref="IntrospectionDepth"/>.</summary>
    public int Depth { get; set; } = 12;

    /// <summary>Nesting of fields below <c>__schema</c> and <c>__type</c>: the standard query unwraps nine type wrappers.</summary>
    public int IntrospectionDepth { get; set; } = 16;

    /// <summary>Nested <c>fields</c>, <c>interfaces</c>, <c>possibleTypes</c>, <c>inputFields</c> in introspection.</summary>
    public int IntrospectionLists { get; set; } = 2;

    /// <summary>Fields after every fragment is expanded where it is spread.</summary>
    public int ExpandedFields { get; set; } = 500;

    /// <summary>Fields, spreads and inline fragments as written.</summary>
    public int Selections { get; set; } = 400;

    public int Aliases { get; set; } = 30;

    public int Fragments { get; set; } = 30;

    public int Directives { get; set; } = 20;

    public int Operations { get; set; } = 10;

    public int Variables { get; set; } = 50;

    /// <summary>Literal values as written; validation compares the arguments of a field pair by pair.</summary>
    public int Literals { get; set; } = 300;

    /// <summary>Largest <c>first</c> and <c>last</c>; the smallest is 1.</summary>
    public int PageSize { get; set; } = 100;

    /// <summary>Length assumed where <c>first</c> is not given and the schema has no default.</summary>
    public int DefaultPageSize { get; set; } = 20;

    /// <summary>Length assumed for a list that cannot be asked by the page; <see cref="ListSizeAttribute"/> says better.</summary>
    public int UnsizedList { get; set; } = 5;

    /// <summary>Fields that an answer may have, lists multiplied by the pages asked for.</summary>
    public long Cost { get; set; } = 10_000;

    /// <summary>Errors that an answer names.</summary>
    public int Errors { get; set; } = 10;

    /// <summary>Operations at once on one WebSocket.</summary>
    public int OperationsPerSocket { get; set; } = 32;

    /// <summary>Events waiting for one slow subscriber before the subscription is ended with SLOW_CONSUMER.</summary>
    public int EventsPerSubscription { get; set; } = 256;
}
