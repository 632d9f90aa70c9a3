using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Pages.Profiles;

/// <summary>A page of a subject's timeline as the caller may see it, newest first.</summary>
public sealed class TimelineView
{
    private const int PageSize = 20;
    private readonly Caller caller;

    private TimelineView(Caller caller, ImmutableArray<TimelineEntry> lines, bool hasOlder)
    {
        this.caller = caller;
        Lines = lines;
        Before = hasOlder ? lines[^1].FeedNumber : null;
    }

    public ImmutableArray<TimelineEntry> Lines { get; }

    /// <summary>The cursor of the older lines; null at the end.</summary>
    public long? Before { get; }

    public static async ValueTask<TimelineView> ReadAsync(
        SubjectReader reader, SubjectKey subject, Profile profile, long feedNumber, long? before, Caller caller)
    {
        var lines = await reader.TimelineAsync(subject, profile, feedNumber, before, PageSize + 1, caller);
        return new(caller, lines.Length > PageSize ? lines[..PageSize] : lines, lines.Length > PageSize);
    }

    /// <summary>Deputies, media and others than the bureau's people see that something happened, not what.</summary>
    public bool ShowsSummary(TimelineEntry line) => caller.IsBureau;

    /// <summary>The page of the matter is for those who work with matters.</summary>
    public bool LinksMatter(TimelineEntry line) =>
        line.Number is not null && ShowsSummary(line) && caller.Is(Role.Supervisor, Role.Officer, Role.Staff);
}
