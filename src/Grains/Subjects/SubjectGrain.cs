using Microsoft.Extensions.Logging;
using Orleans.Runtime;
using Oversight.Grains.Feeds;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Subjects;

/// <summary>
/// A subject in memory: snapshot, then feed, then whatever its inbox brings. Reads interleave at awaits only, and every way
/// of catching up goes through the fold, which takes each number once.
/// </summary>
internal abstract class SubjectGrain<TState>(SubjectServices services) : Grain
    where TState : class, ISubjectState<TState>
{
    private const int PageSize = 5_000;

    private StoredSnapshot<TState> snapshots = null!;
    private SubjectFold<TState> fold = null!;
    private FeedInbox inbox = null!;

    /// <summary>How often something did not come by the inbox, and how much of that the feed has been read for.</summary>
    private (long Noticed, long Read) gaps;

    protected abstract SubjectKey Subject { get; }

    protected ILedger Ledger => services.Ledger;

    /// <summary>Right after <see cref="CatchUpAsync"/>, without an await in between: with everything acknowledged before.</summary>
    protected TState State => fold.State;

    protected long FeedNumber => fold.Number;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        snapshots = new(services.Snapshots, this.GetGrainId(), services.Loggers.CreateLogger(GetType()));
        fold = new(Subject);
        inbox = services.Inboxes.Open(Subject);
        await services.Tail.EnsureFreshAsync();
        if (await ReadPageAsync(SubjectSnapshots.WorthIt) == SubjectSnapshots.WorthIt)
        {
            await ReadLongFeedAsync();
        }
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        services.Inboxes.Close(inbox);
        await SaveSnapshotAsync();
    }

    /// <summary>Takes everything that was acknowledged before this call into the state.</summary>
    protected async ValueTask CatchUpAsync()
    {
        await services.Tail.EnsureFreshAsync();
        if (inbox.HasMail && !TakeMail())
        {
            gaps.Noticed++;
        }

        // Also for a gap that another read noticed: its reading of the feed may not be over.
        if (IsBehind)
        {
            await ReadFeedAsync();
        }
    }

    /// <summary>Reads the feed now, whatever the inbox says.</summary>
    protected Task RefreshAsync() => ReadFeedAsync();

    /// <summary>Gives readers in this process what was just made of the state.</summary>
    protected void Publish(object? profile)
    {
        if (!IsBehind)
        {
            inbox.Publish(profile);
        }
    }

    /// <summary>Is called after each applied entry, for what is derived from the state and not stored with it.</summary>
    protected virtual void Applied(FeedEntry entry)
    {
    }

    private bool IsBehind => gaps.Read < gaps.Noticed;

    private bool TakeMail()
    {
        var complete = inbox.TryTake(out var entries);
        foreach (var entry in entries)
        {
            complete &= Apply(entry);
        }

        return complete;
    }

    private bool Apply(FeedEntry entry)
    {
        var before = fold.Number;
        var applied = fold.TryApply(entry);
        if (fold.Number > before)
        {
            Applied(entry);
        }

        return applied;
    }

    private async Task ReadLongFeedAsync()
    {
        if (await snapshots.ReadAsync() is { State: { } state } snapshot && snapshot.Number > fold.Number)
        {
            fold.Restore(state, snapshot.Number);
        }

        await ReadFeedAsync();
        await SaveSnapshotAsync();
    }

    private async Task ReadFeedAsync()
    {
        var noticed = gaps.Noticed;
        while (await ReadPageAsync(PageSize) == PageSize)
        {
        }

        gaps.Read = Math.Max(gaps.Read, noticed);
    }

    private async Task<int> ReadPageAsync(int size)
    {
        var page = await services.Ledger.ReadFeedAsync(Subject, fold.Number, size);
        foreach (var entry in page)
        {
            Apply(entry);
        }

        return page.Count;
    }

    private Task SaveSnapshotAsync() =>
        fold.Number - snapshots.Number < SubjectSnapshots.WorthIt ? Task.CompletedTask : snapshots.WriteAsync(fold.State, fold.Number);
}
