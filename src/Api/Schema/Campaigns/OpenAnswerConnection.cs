namespace Oversight.Api.Schema.Campaigns;

/// <summary>A page of open answers, in the order in which they came in.</summary>
public sealed record OpenAnswerConnection(int TotalCount, IReadOnlyList<OpenAnswerNode> Nodes, PageInfo PageInfo);
