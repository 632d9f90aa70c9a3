using GraphQL.Execution;
using GraphQL.MicrosoftDI;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Oversight.Api.GraphQL.Execution;

/// <summary>Queries run in parallel, mutations one after the other, each event of a subscription in a scope of its own.</summary>
internal sealed class StrategySelector(IServiceScopeFactory scopes) : IExecutionStrategySelector
{
    private readonly ParallelExecutionStrategy _query = new();
    private readonly SerialExecutionStrategy _mutation = new();
    private readonly ScopedSubscriptionExecutionStrategy _subscription = new(scopes);

    public IExecutionStrategy Select(ExecutionContext context) => context.Operation.Operation switch
    {
        OperationType.Query => _query,
        OperationType.Mutation => _mutation,
        _ => _subscription,
    };
}
