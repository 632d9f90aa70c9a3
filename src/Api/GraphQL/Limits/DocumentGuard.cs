using GraphQLParser;
using GraphQLParser.AST;

namespace Oversight.Api.GraphQL.Limits;

/// <summary>
/// Measures a parsed document without the schema and refuses it before anything super-linear sees it. Each fragment is
/// measured once and its extent reused, so thirty fragments that double each other cost thirty measurements.
/// </summary>
internal sealed class DocumentGuard
{
    private readonly GraphQLLimits _limits;
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = [];
    private readonly Dictionary<ROM, DocumentExtent?> _measured = [];
    private int _selections;
    private int _aliases;
    private int _directives;
    private int _literals;
    private int _variables;
    private int _operations;
    private int _definedFragments;

    private DocumentGuard(GraphQLLimits limits) => _limits = limits;

    /// <exception cref="SurfaceError">The document is over a limit; status 400.</exception>
    public static void Check(GraphQLDocument document, GraphQLLimits limits) => new DocumentGuard(limits).Check(document);

    private void Check(GraphQLDocument document)
    {
        CountDefinitions(document);
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLOperationDefinition operation)
                CheckOperation(Measure(operation.SelectionSet));
            else if (definition is GraphQLFragmentDefinition fragment)
                CheckFragment(MeasureFragment(fragment.FragmentName.Name.Value));
        }
    }

    private void CountDefinitions(GraphQLDocument document)
    {
        foreach (var definition in document.Definitions)
        {
            CountDirectives(definition as IHasDirectivesNode);
            if (definition is GraphQLOperationDefinition operation)
            {
                Limit("operations", ++_operations, _limits.Operations);
                CountVariables(operation.Variables);
            }
            else if (definition is GraphQLFragmentDefinition fragment)
            {
                _fragments[fragment.FragmentName.Name.Value] = fragment;
                Limit("fragments", ++_definedFragments, _limits.Fragments);
            }
            else
            {
                throw SurfaceError.BadRequest("query: only operations and fragments", "query", "executable document", definition.Kind);
            }
        }

        foreach (var definition in document.Definitions)
            CountSelections(((IHasSelectionSetNode)definition).SelectionSet!);
    }

    private void CountVariables(GraphQLVariablesDefinition? variables)
    {
        foreach (var variable in variables?.Items ?? [])
        {
            Limit("variables", ++_variables, _limits.Variables);
            CountDirectives(variable);
            CountLiteral(variable.Variable.Name.Value, variable.DefaultValue);
        }
    }

    private void CountSelections(GraphQLSelectionSet set)
    {
        foreach (var selection in set.Selections)
        {
            Limit("selections", ++_selections, _limits.Selections);
            CountDirectives(selection as IHasDirectivesNode);
            if (selection is GraphQLField field)
            {
                if (field.Alias is not null)
                    Limit("aliases", ++_aliases, _limits.Aliases);
                CountArguments(field.Arguments);
            }

            if ((selection as IHasSelectionSetNode)?.SelectionSet is { } below)
                CountSelections(below);
        }
    }

    private void CountDirectives(IHasDirectivesNode? node)
    {
        foreach (var directive in node?.Directives?.Items ?? [])
        {
            Limit("directives", ++_directives, _limits.Directives);
            CountArguments(directive.Arguments);
        }
    }

    private void CountArguments(GraphQLArguments? arguments)
    {
        foreach (var argument in arguments?.Items ?? [])
            CountLiteral(argument.Name.Value, argument.Value);
    }

    private void CountLiteral(ROM name, GraphQLValue? value)
    {
        if (value is null)
            return;
        Limit("literals", ++_literals, _limits.Literals);
        if (value is GraphQLStringValue text)
            LiteralText.Check(name, text.Value);
        else if (value is GraphQLListValue list)
            list.Values?.ForEach(item => CountLiteral(name, item));
        else if (value is GraphQLObjectValue record)
            record.Fields?.ForEach(f => CountLiteral(f.Name.Value, f.Value));
    }

    private DocumentExtent Measure(GraphQLSelectionSet set)
    {
        DocumentExtent sum = default;
        foreach (var selection in set.Selections)
        {
            sum = sum.Beside(selection switch
            {
                GraphQLField field => MeasureField(field),
                GraphQLFragmentSpread spread => MeasureFragment(spread.FragmentName.Name.Value),
                GraphQLInlineFragment inline => Measure(inline.SelectionSet),
                _ => default,
            });
        }

        return sum;
    }

    private DocumentExtent MeasureField(GraphQLField field)
    {
        var below = field.SelectionSet is { } set ? Measure(set) : default;
        var name = field.Name.Value;
        return name == "__schema" || name == "__type" ? below.BelowIntrospection() : below.Below(IsIntrospectionList(name));
    }

    /// <summary>An unknown fragment measures nothing: validation names it.</summary>
    private DocumentExtent MeasureFragment(ROM name)
    {
        if (_measured.TryGetValue(name, out var known))
            return known ?? throw SurfaceError.BadRequest($"fragment {name}: contains itself", "query", "fragments without cycles", name);
        if (!_fragments.TryGetValue(name, out var fragment))
            return default;
        _measured[name] = null;
        var extent = Measure(fragment.SelectionSet);
        _measured[name] = extent;
        return extent;
    }

    private void CheckOperation(DocumentExtent extent)
    {
        Limit("expanded fields", extent.Fields, _limits.ExpandedFields);
        Limit("depth", extent.Depth, _limits.Depth);
        Limit("introspection depth", extent.IntrospectionDepth, _limits.IntrospectionDepth);
        Limit("introspection lists", extent.IntrospectionLists, _limits.IntrospectionLists);
    }

    /// <summary>
    /// Judged again where it is spread; alone, because validation walks unused ones too. One on <c>__Type</c> may be as
    /// deep as introspection goes.
    /// </summary>
    private void CheckFragment(DocumentExtent extent)
    {
        Limit("expanded fields", extent.Fields, _limits.ExpandedFields);
        Limit("depth", extent.Depth, Math.Max(_limits.Depth, _limits.IntrospectionDepth));
    }

    private static bool IsIntrospectionList(ROM name) =>
        name == "fields" || name == "interfaces" || name == "possibleTypes" || name == "inputFields";

    private static void Limit(string what, long actual, int limit)
    {
        if (actual > limit)
            throw SurfaceError.OverLimit(what, actual, $"0..{limit}");
    }
}
