namespace Oversight.Api.GraphQL.Execution;

/// <summary>A node of a simple operation; its name is written without being encoded again.</summary>
internal interface IPlannedNode
{
    PlannedField Planned { get; }
}
