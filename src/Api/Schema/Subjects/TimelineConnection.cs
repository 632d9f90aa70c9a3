using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Schema.Subjects;

/// <summary>A page of a timeline, newest first.</summary>
public sealed record TimelineConnection(TimelineNode[] Nodes, PageInfo PageInfo)
{
    internal static async ValueTask<TimelineConnection> ReadAsync(
        SubjectReader reader, SubjectKey subject, Profile profile, long feedNumber, int first, string? after, Caller caller)
    {
        var lines = await reader.TimelineAsync(subject, profile, feedNumber, Cursor.Number(subject, after), first + 1, caller);
        var page = lines.Length > first ? lines[..first] : lines;
        return new(
            [.. page.Select(line => new TimelineNode(line, caller))],
            new(lines.Length > first, page is [.., var last] ? Cursor.Of(subject, last.FeedNumber) : null));
    }
}
