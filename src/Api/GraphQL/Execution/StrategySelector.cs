using GraphQL.Execution;
using GraphQL.MicrosoftDI;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Oversight.Api.GraphQL.Execution;

/// <summary>Queries run in parallel, mutations one after the other, each event of a subscription in a scope of its own.</summary>
internal sealed class StrategySelector(IServiceScopeFactory scopes, ErrorMapper errors) : IExecutionStrategySelector
{
    private readonly PlannedStrategy _query = new(errors);
    private readonly SerialExecutionStrategy _mutation = new();
    private readonly ScopedSubscriptionExecutionStrategy _subscription = new(scopes);

    public IExecutionStrategy Select(ExecutionContext context) => context.Operation.Operation switch
    {
        OperationType.Query => _query,
        // A mutation of one field has nothing to run after another.
        OperationType.Mutation when context.ExecutionOptions is PlannedExecution { Plan.Fields: not null, ValidationRules: PlannedRules } => _query,
        OperationType.Mutation => _mutation,
        _ => _subscription,
    };
}
