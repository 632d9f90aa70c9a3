namespace Oversight.Api.Schema.Responses.Paper;

/// <summary>A page of paper forms, by number.</summary>
public sealed record PaperFormConnection(IReadOnlyList<PaperFormNode> Nodes, PageInfo PageInfo);
