namespace Oversight.Api.Schema.Network;

/// <summary>A page of bodies, in the order of their ids.</summary>
public sealed record BodyConnection(int TotalCount, IReadOnlyList<BodyNode> Nodes, PageInfo PageInfo);
