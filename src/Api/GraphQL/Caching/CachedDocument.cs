using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;

namespace Oversight.Api.GraphQL.Caching;

/// <summary>A parsed document that passed the guard, with a plan per operation.</summary>
internal sealed class CachedDocument(GraphQLDocument document, IReadOnlyList<OperationPlan> operations)
{
    public GraphQLDocument Document => document;

    /// <summary>Set once the whole document passed validation; only then is it put into the cache.</summary>
    public bool IsValid { get; set; }

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
