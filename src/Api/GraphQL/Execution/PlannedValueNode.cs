using GraphQL.Execution;
using GraphQL.Types;

namespace Oversight.Api.GraphQL.Execution;

internal sealed class PlannedValueNode(PlannedField planned, ExecutionNode parent, ScalarGraphType scalar, int? index)
    : ValueExecutionNode(parent, scalar, planned.Field, planned.Definition, index), IPlannedNode
{
    public PlannedField Planned => planned;
}
