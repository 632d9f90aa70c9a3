using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using Oversight.Api.GraphQL.Limits;

namespace Oversight.Api.GraphQL.Caching;

/// <summary>
/// Walks one operation along the schema's types, fragments expanded (the guard has bounded that), and gathers its cost
/// and what it asks of the caller. It runs before validation, so what does not fit the schema is passed over here and
/// named there.
/// </summary>
internal sealed class OperationPlanner
{
    private readonly ISchema _schema;
    private readonly GraphQLDocument _document;
    private readonly GraphQLLimits _limits;
    private readonly GraphQLOperationDefinition _operation;
    private readonly HashSet<Requirement> _requirements = [];
    private readonly Dictionary<GraphQLField, FieldType> _arguments = [];
    private bool _introspects;
    private bool _isSimple = true;

    private OperationPlanner(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation, GraphQLLimits limits)
    {
        _schema = schema;
        _document = document;
        _operation = operation;
        _limits = limits;
    }

    public static OperationPlan Plan(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation, GraphQLLimits limits) =>
        new OperationPlanner(schema, document, operation, limits).Plan();

    private OperationPlan Plan()
    {
        IGraphType? root = _operation.Operation switch
        {
            OperationType.Query => _schema.Query,
            OperationType.Mutation => _schema.Mutation,
            _ => _schema.Subscription,
        };
        if (root is null)
            throw SurfaceError.BadRequest($"The schema has no {_operation.Operation} type.", "query", "an operation of the schema");
        Require(root, root.Name);
        var cost = new CostNode();
        Walk(_operation.SelectionSet, root, paged: false, cost, []);
        return new(_operation, cost, [.. _requirements], _introspects)
        {
            IsSimple = _isSimple && !_introspects && _operation.Directives is null,
            FieldsWithArguments = [.. _arguments.Select(pair => (pair.Key, pair.Value))],
        };
    }

    private void Walk(GraphQLSelectionSet set, IGraphType? type, bool paged, CostNode cost, HashSet<ROM> names)
    {
        foreach (var selection in set.Selections)
        {
            if (selection is IHasDirectivesNode { Directives: not null })
                _isSimple = false;
            switch (selection)
            {
                case GraphQLField field:
                    // Two of one name merge, or are alternatives on different types.
                    if (!names.Add(field.Alias?.Name.Value ?? field.Name.Value))
                        _isSimple = false;
                    WalkField(field, type, paged, cost);
                    break;
                case GraphQLInlineFragment inline:
                    Walk(inline.SelectionSet, inline.TypeCondition is { } on ? TypeNamed(on) : type, paged, cost, names);
                    break;
                case GraphQLFragmentSpread spread when FindFragment(spread.FragmentName.Name.Value) is { } fragment:
                    Walk(fragment.SelectionSet, TypeNamed(fragment.TypeCondition), paged, cost, names);
                    break;
            }
        }
    }

    private void WalkField(GraphQLField field, IGraphType? parent, bool paged, CostNode cost)
    {
        if (field.Name.Value.Span is "__schema" or "__type")
            _introspects = true;
        var definition = (parent as IComplexGraphType)?.Fields.Find(field.Name.Value);
        cost.Add(1);
        if (definition is not null)
        {
            if (field.Arguments is not null)
                _arguments[field] = definition;
            if (definition.ValidateArguments is not null)
                _isSimple = false;
            Require(definition, $"{parent!.Name}.{definition.Name}");
            Require(definition.ResolvedType?.GetNamedType(), $"{parent.Name}.{definition.Name}");
        }

        if (PageOf(field, definition) is { } size)
            AddPaged(field, definition, size, cost);
        else
            AddPlain(field, definition, paged, cost);
    }

    private void AddPaged(GraphQLField field, FieldType? definition, SizeSource size, CostNode cost)
    {
        var body = Below(field, definition, paged: true);
        if (size.IsConstant)
            cost.Add(size.Read(null), body);
        else
            cost.Add(size, body);
    }

    private void AddPlain(GraphQLField field, FieldType? definition, bool paged, CostNode cost)
    {
        // nodes and edges of a page have the length the page was asked for.
        int length = paged || !IsList(definition?.ResolvedType) ? 1 : definition!.GetMetadata(ListSizeAttribute.Key, _limits.UnsizedList);
        cost.Add(length, Below(field, definition, paged: false));
    }

    private CostNode Below(GraphQLField field, FieldType? definition, bool paged)
    {
        var body = new CostNode();
        if (field.SelectionSet is { } set)
            Walk(set, definition?.ResolvedType?.GetNamedType(), paged, body, []);
        return body;
    }

    private SizeSource? PageOf(GraphQLField field, FieldType? definition)
    {
        foreach (var argument in (IEnumerable<QueryArgument>?)definition?.Arguments ?? [])
        {
            if (argument.Name is not ("first" or "last") || argument.ResolvedType?.GetNamedType() is not IntGraphType)
                continue;
            var given = field.Arguments?.Items.FirstOrDefault(a => a.Name.Value == argument.Name)?.Value;
            if (given is null && argument.Name == "last")
                continue;
            int assumed = argument.DefaultValue as int? ?? _limits.DefaultPageSize;
            return new($"{definition!.Name}.{argument.Name}", given, assumed, _operation.Variables, _limits);
        }

        return null;
    }

    private void Require(IMetadataReader? element, string path)
    {
        if (element?.IsAuthorizationRequired() != true)
            return;
        _requirements.Add(new(path, element.GetRoles() ?? []));
    }

    private IGraphType? TypeNamed(GraphQLTypeCondition on) => _schema.AllTypes[on.Type.Name.Value];

    private GraphQLFragmentDefinition? FindFragment(ROM name)
    {
        foreach (var definition in _document.Definitions)
        {
            if (definition is GraphQLFragmentDefinition fragment && fragment.FragmentName.Name.Value == name)
                return fragment;
        }

        return null;
    }

    private static bool IsList(IGraphType? type) =>
        type is ListGraphType || (type is NonNullGraphType wrapped && wrapped.ResolvedType is ListGraphType);
}
