namespace Oversight.Api.Schema.Matters;

/// <summary>A page of a queue, the matter that falls due first at the top, and how many the queue holds.</summary>
public sealed record QueuePage(int TotalCount, MatterNode[] Nodes, PageInfo PageInfo);
