using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Oversight.Api.GraphQL.Execution;

/// <summary>One field of a simple operation with everything that is the same in every execution.</summary>
internal sealed class PlannedField
{
    private readonly FieldPlan _plan;
    private Tuple<IObjectGraphType, PlannedField[]>? _known;

    public PlannedField(FieldPlan plan, GraphQLField field, FieldType definition)
    {
        _plan = plan;
        Field = field;
        Definition = definition;
        Type = definition.ResolvedType is NonNullGraphType required ? required.ResolvedType! : definition.ResolvedType!;
        Name = JsonEncodedText.Encode(field.Alias?.Name.StringValue ?? definition.Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
    }

    public GraphQLField Field { get; }

    public FieldType Definition { get; }

    /// <summary>Type of the value, without the outer non-null.</summary>
    public IGraphType Type { get; }

    public JsonEncodedText Name { get; }

    /// <summary>What is selected on a value of this type; the last type is remembered, and most fields have but one.</summary>
    public PlannedField[] On(IObjectGraphType type)
    {
        if (_known is { } known && ReferenceEquals(known.Item1, type))
            return known.Item2;
        var fields = _plan.Collect(Field.SelectionSet!, type);
        _known = new(type, fields);
        return fields;
    }

    public ExecutionNode Node(ExecutionNode parent) => Node(parent, Type, null);

    public ExecutionNode Node(ExecutionNode parent, IGraphType type, int? index) => type switch
    {
        ScalarGraphType scalar => new PlannedValueNode(this, parent, scalar, index),
        ListGraphType => new PlannedArrayNode(this, parent, type, index),
        _ => new PlannedObjectNode(this, parent, type, index),
    };
}
