using GraphQL.Execution;
using GraphQL.Types;

namespace Oversight.Api.GraphQL.Execution;

internal sealed class PlannedArrayNode(PlannedField planned, ExecutionNode parent, IGraphType type, int? index)
    : ArrayExecutionNode(parent, type, planned.Field, planned.Definition, index), IPlannedNode
{
    public PlannedField Planned => planned;
}
