using GraphQL.Types;

namespace Oversight.Api.Schema.Scalars;

/// <summary>A calendar day in ISO 8601, in the schema as <c>Date</c>.</summary>
internal sealed class DayScalar : DateOnlyGraphType
{
    public DayScalar()
    {
        Name = "Date";
        Description = "A calendar day in ISO 8601, such as 2026-11-24.";
    }
}
