using Microsoft.Extensions.Logging;
using Orleans.Runtime;
using Oversight.Grains.Feeds;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Subjects;

/// <summary>
/// A subject in memory: snapshot, then feed, then whatever its inbox brings. Reads interleave at awaits only, and every way
/// of catching up goes through the fold, which takes each number once.
/// </summary>
internal abstract partial class SubjectGrain<TState>(SubjectServices services, IPersistentState<SubjectSnapshot<TState>> snapshot) : Grain
    where TState : class, ISubjectState<TState>
{
    private const int PageSize = 5_000;

    /// <summary>A feed that grew by less since the last snapshot is folded again faster than a snapshot is written.</summary>
    private const int SnapshotAfter = 200;

    private SubjectFold<TState> fold = null!;
    private FeedInbox inbox = null!;

    protected abstract SubjectKey Subject { get; }

    protected ILedger Ledger => services.Ledger;

    protected TState State => fold.State;

    protected long FeedNumber => fold.Number;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        fold = new(Subject);
        inbox = services.Inboxes.Open(Subject);
        if (snapshot.State is { Format: SubjectSnapshot<TState>.CurrentFormat, State: { } state })
        {
            fold.Restore(state, snapshot.State.Number);
        }

        await services.Tail.EnsureFreshAsync();
        await ReadFeedAsync();
        await SaveSnapshotAsync();
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        services.Inboxes.Close(inbox);
        await SaveSnapshotAsync();
    }

    /// <summary>The state with everything that was acknowledged before this call.</summary>
    protected async ValueTask<TState> CurrentAsync()
    {
        await services.Tail.EnsureFreshAsync();
        if (inbox.HasMail && !TakeMail())
        {
            await ReadFeedAsync();
        }

        return fold.State;
    }

    /// <summary>Reads the feed now, whatever the inbox says.</summary>
    protected Task RefreshAsync() => ReadFeedAsync();

    /// <summary>Is called after each applied entry, for what is derived from the state and not stored with it.</summary>
    protected virtual void Applied(FeedEntry entry)
    {
    }

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

    private async Task ReadFeedAsync()
    {
        IReadOnlyList<FeedEntry> page;
        do
        {
            page = await services.Ledger.ReadFeedAsync(Subject, fold.Number, PageSize);
            foreach (var entry in page)
            {
                Apply(entry);
            }
        }
        while (page.Count == PageSize);
    }

    private async Task SaveSnapshotAsync()
    {
        if (fold.Number - snapshot.State.Number < SnapshotAfter)
        {
            return;
        }

        snapshot.State = new() { Format = SubjectSnapshot<TState>.CurrentFormat, Number = fold.Number, State = fold.State };
        try
        {
            await snapshot.WriteStateAsync();
        }
        catch (Exception exception)
        {
            // A lost snapshot costs the next activation some reading and nothing else, whatever went wrong.
            LogSnapshotLost(services.Loggers.CreateLogger(GetType()), Subject.Value, exception);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "The snapshot of {Subject} was not written")]
    private static partial void LogSnapshotLost(ILogger logger, string subject, Exception exception);
}
