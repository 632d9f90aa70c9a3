using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Feeds;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Streets;

namespace Oversight.Grains.Subjects;

/// <summary>Reads profiles and timelines: now from the grain, as of an instant from the feed.</summary>
public sealed class SubjectReader(IGrainFactory grains, ILedger ledger, LedgerTail tail, FeedInboxes inboxes, ConfidentialLines confidential)
{
    private const int PageSize = 2_000;

    /// <summary>How far a page goes back behind lines that are not shown; nobody pages through more of them.</summary>
    private const int MostRounds = 20;

    public async ValueTask<EnterpriseProfile?> EnterpriseAsync(string code, DateTimeOffset? asOf = null)
    {
        var subject = SubjectKey.Enterprise(code);
        if (asOf is not { } instant)
        {
            await tail.EnsureFreshAsync();
            return inboxes.Published<EnterpriseProfile>(subject) ?? await grains.GetGrain<IEnterpriseGrain>(subject.Value).ReadAsync();
        }

        var fold = await FoldAsync<EnterpriseState>(subject, instant);
        return EnterpriseProfile.From(fold.State, fold.Number);
    }

    public async ValueTask<StreetProfile?> StreetAsync(string code, DateTimeOffset? asOf = null)
    {
        var subject = SubjectKey.Street(code);
        if (asOf is not { } instant)
        {
            await tail.EnsureFreshAsync();
            return inboxes.Published<StreetProfile>(subject) ?? await grains.GetGrain<IStreetGrain>(subject.Value).ReadAsync();
        }

        var fold = await FoldAsync<StreetState>(subject, instant);
        var top = new StreetRanking().Read(fold.State.Enterprises.Values);
        return fold.State.Name is { } name ? new(code, name, fold.State.Profile, top, fold.State.Enterprises.Count, fold.Number) : null;
    }

    /// <summary>A page of a street's enterprises, now or as the ledger stood at an instant.</summary>
    public async ValueTask<StreetRankingPage> RankAsync(string street, RankPosition? after, int first, DateTimeOffset? asOf = null)
    {
        var subject = SubjectKey.Street(street);
        return asOf is { } instant
            ? StreetRanking.Page((await FoldAsync<StreetState>(subject, instant)).State.Enterprises.Values, after, first)
            : await grains.GetGrain<IStreetGrain>(subject.Value).RankAsync(after, first);
    }

    /// <summary>
    /// Lines before a feed number, newest first. The profile's own last lines serve the first pages; only older ones are read.
    /// One more line than asked for tells the caller whether there is a next page.
    /// </summary>
    public async ValueTask<ImmutableArray<TimelineEntry>> TimelineAsync(
        SubjectKey subject, Profile profile, long feedNumber, long? before, int count)
    {
        var limit = Math.Min(before ?? long.MaxValue, feedNumber + 1);
        var recent = profile.Recent.Where(line => line.FeedNumber < limit).Take(count).ToImmutableArray();
        if (recent.Length == count || profile.Recent.Length < Profile.RecentLength)
        {
            return recent;
        }

        return await ReadBackAsync(subject, limit, count);
    }

    /// <summary>The same without the confidential matters that the caller may not know of: their lines are not there, not even masked.</summary>
    public async ValueTask<ImmutableArray<TimelineEntry>> TimelineAsync(
        SubjectKey subject, Profile profile, long feedNumber, long? before, int count, Caller caller)
    {
        if (ConfidentialLines.SeesAll(caller))
        {
            return await TimelineAsync(subject, profile, feedNumber, before, count);
        }

        var shown = ImmutableArray.CreateBuilder<TimelineEntry>(count);
        var step = count;
        for (var round = 0; round < MostRounds; round++)
        {
            var page = await TimelineAsync(subject, profile, feedNumber, before, step);
            shown.AddRange((await confidential.SeenAsync(page, caller)).Take(count - shown.Count));
            if (shown.Count == count || page.Length < step)
            {
                break;
            }

            (before, step) = (page[^1].FeedNumber, ConfidentialLines.SeesNone(caller) ? PageSize : count);
        }

        return shown.ToImmutable();
    }

    private async Task<ImmutableArray<TimelineEntry>> ReadBackAsync(SubjectKey subject, long before, int count)
    {
        var lines = ImmutableArray.CreateBuilder<TimelineEntry>(count);
        while (lines.Count < count)
        {
            // Entries that are no lines (a registration) make a page come out short, hence the loop.
            var page = await ledger.ReadFeedBackAsync(subject, before, count);
            lines.AddRange(Timeline.Lines(page).Take(count - lines.Count));
            if (page.Count < count)
            {
                break;
            }

            before = page[^1].Number;
        }

        return lines.ToImmutable();
    }

    private async Task<SubjectFold<TState>> FoldAsync<TState>(SubjectKey subject, DateTimeOffset asOf)
        where TState : class, ISubjectState<TState>
    {
        var fold = new SubjectFold<TState>(subject);
        while (true)
        {
            var page = await ledger.ReadFeedAsync(subject, fold.Number, PageSize);
            foreach (var entry in page)
            {
                if (entry.Stored.At > asOf)
                {
                    return fold;
                }

                fold.TryApply(entry);
            }

            if (page.Count < PageSize)
            {
                return fold;
            }
        }
    }
}
