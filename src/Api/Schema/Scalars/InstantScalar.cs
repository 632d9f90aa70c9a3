using GraphQL.Types;

namespace Oversight.Api.Schema.Scalars;

/// <summary>An instant in ISO 8601, in the schema as <c>DateTime</c>.</summary>
internal sealed class InstantScalar : DateTimeOffsetGraphType
{
    public InstantScalar()
    {
        Name = "DateTime";
        Description = "An instant in ISO 8601, such as 2026-11-24T08:00:00Z.";
    }
}
