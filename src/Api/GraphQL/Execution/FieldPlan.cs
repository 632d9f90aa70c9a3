using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace Oversight.Api.GraphQL.Execution;

/// <summary>
/// The fields of a simple operation: one without directives, introspection and fields that merge, so that what is
/// selected on a type never depends on variables. Everything else takes GraphQL.NET's own path.
/// </summary>
internal sealed class FieldPlan
{
    private readonly ISchema _schema;
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments;

    public FieldPlan(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation, IObjectGraphType root)
    {
        _schema = schema;
        _fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().ToDictionary(f => f.FragmentName.Name.Value);
        Root = Collect(operation.SelectionSet, root);
    }

    public PlannedField[] Root { get; }

    public PlannedField[] Collect(GraphQLSelectionSet set, IObjectGraphType type)
    {
        var fields = new List<PlannedField>();
        Collect(set, type, fields);
        return [.. fields];
    }

    private void Collect(GraphQLSelectionSet set, IObjectGraphType type, List<PlannedField> fields)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case GraphQLField field:
                    fields.Add(new(this, field, Definition(field, type)));
                    break;
                case GraphQLInlineFragment inline when Applies(inline.TypeCondition, type):
                    Collect(inline.SelectionSet, type, fields);
                    break;
                case GraphQLFragmentSpread spread:
                    var fragment = _fragments[spread.FragmentName.Name.Value];
                    if (Applies(fragment.TypeCondition, type))
                        Collect(fragment.SelectionSet, type, fields);
                    break;
            }
        }
    }

    private FieldType Definition(GraphQLField field, IObjectGraphType type) =>
        field.Name.Value == "__typename" ? _schema.TypeNameMetaFieldType : type.Fields.Find(field.Name.Value)!;

    private bool Applies(GraphQLTypeCondition? condition, IObjectGraphType type) => condition is null
        || _schema.AllTypes[condition.Type.Name.Value] is var on && (ReferenceEquals(on, type) || (on is IAbstractGraphType some && some.IsPossibleType(type)));
}
