namespace Oversight.Api.Schema.Matters;

/// <summary>A page of matters.</summary>
public sealed record MatterConnection(MatterNode[] Nodes, PageInfo PageInfo);
