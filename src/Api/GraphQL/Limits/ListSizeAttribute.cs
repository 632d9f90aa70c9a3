using GraphQL;
using GraphQL.Types;

namespace Oversight.Api.GraphQL.Limits;

/// <summary>Says how long an unpaged list gets, for the cost of a document: <c>[ListSize(4)] Channels</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ListSizeAttribute(int size) : GraphQLAttribute
{
    internal const string Key = "oversight.listSize";

    public int Size => size;

    public override void Modify(FieldType fieldType, bool isInputType) => fieldType.Metadata[Key] = size;
}
