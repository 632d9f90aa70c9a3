using GraphQL;

namespace Oversight.Api.Schema.Notices;

/// <summary>A page of the caller's notices, newest first.</summary>
public sealed record NoticeConnection([property: Description("Unread ones of open matters, 100 at most.")] int UnreadCount, NoticeNode[] Nodes, PageInfo PageInfo);
