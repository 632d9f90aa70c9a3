namespace Oversight.Api.GraphQL.Limits;

/// <summary>Size of a selection with its fragments expanded. Adds up from the leaves, so a fragment is measured once.</summary>
internal readonly record struct DocumentExtent(long Fields, int Depth, int IntrospectionDepth, int Lists, int IntrospectionLists)
{
    /// <summary>Doubling fragments overflow a long after 63 of them; the sum stops well before.</summary>
    private const long Ceiling = int.MaxValue;

    public DocumentExtent Beside(DocumentExtent other) => new(
        Math.Min(Fields + other.Fields, Ceiling),
        Math.Max(Depth, other.Depth),
        Math.Max(IntrospectionDepth, other.IntrospectionDepth),
        Math.Max(Lists, other.Lists),
        Math.Max(IntrospectionLists, other.IntrospectionLists));

    public DocumentExtent Below(bool isList) =>
        this with { Fields = Math.Min(Fields + 1, Ceiling), Depth = Depth + 1, Lists = Lists + (isList ? 1 : 0) };

    public DocumentExtent BelowIntrospection() => new(Fields + 1, 1, Depth, 0, Lists);
}
