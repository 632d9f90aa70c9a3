using GraphQL;
using Oversight.Api.GraphQL.Caching;

namespace Oversight.Api.GraphQL.Execution;

/// <summary>Options that carry the plan to the strategy.</summary>
internal sealed class PlannedExecution(OperationPlan plan) : ExecutionOptions
{
    public OperationPlan Plan => plan;
}
