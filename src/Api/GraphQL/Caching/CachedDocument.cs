using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using Oversight.Api.GraphQL.Execution;

namespace Oversight.Api.GraphQL.Caching;

/// <summary>A parsed document that passed the guard, with a plan per operation.</summary>
internal sealed class CachedDocument(GraphQLDocument document, IReadOnlyList<OperationPlan> operations)
{
    public GraphQLDocument Document => document;

    /// <summary>The whole document passed validation; only then is it put into the cache.</summary>
    public bool IsValid { get; private set; }

    /// <summary>Plans the fields of what is simple: possible only now, as the plan trusts the document to fit the schema.</summary>
    public void Validated(ISchema schema)
    {
        foreach (var plan in operations)
        {
            if (!plan.IsSimple)
                continue;
            if (plan.Kind == OperationType.Query)
                plan.Fields = new FieldPlan(schema, document, plan.Operation, schema.Query);
            else if (plan.Kind == OperationType.Mutation && new FieldPlan(schema, document, plan.Operation, schema.Mutation!) is { Root.Length: 1 } single)
                plan.Fields = single;
        }

        IsValid = true;
    }

    /// <exception cref="ExecutionError">No operation, more than one without a name, or none of that name.</exception>
    public OperationPlan Operation(string? name)
    {
        if (string.IsNullOrEmpty(name))
            return operations.Count == 1 ? operations[0] : throw (operations.Count == 0 ? new NoOperationError() : new NoOperationNameError());
        foreach (var plan in operations)
        {
            if (plan.Operation.Name == name)
                return plan;
        }

        throw new InvalidOperationNameError(name);
    }
}
