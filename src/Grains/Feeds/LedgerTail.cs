using Microsoft.Extensions.Logging;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Feeds;

/// <summary>
/// Brings every commit to this process's inboxes and listeners exactly once and in the order of positions: its own commits
/// straight from the writer, those of other processes from the ledger. Knows how long ago it last saw the head.
/// </summary>
public sealed partial class LedgerTail(
    ILedgerScan ledger,
    FeedInboxes inboxes,
    IEnumerable<IFactListener> listeners,
    IFeedRelay relay,
    TimeProvider time,
    ILogger<LedgerTail> logger) : ICommits, IDisposable
{
    /// <summary>A profile is never served when the head was last seen longer ago than this.</summary>
    public static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(2);

    /// <summary>
    /// One look at the ledger may take this long, and so may waiting for somebody else's. A database that hangs without failing
    /// would else keep every reader and every acknowledgement behind it for as long as it likes.
    /// </summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private const int PageSize = 2_000;

    /// <summary>Further behind than this, reading each subject's feed again on demand is cheaper than delivering everything.</summary>
    private const int DeliverAtMost = 50_000;

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly IFactListener[] listeners = [.. listeners];
    private long seen = -1;
    private long seenAt = long.MinValue;

    public void Dispose() => gate.Dispose();

    public async ValueTask CommittedAsync(IReadOnlyList<StoredFact> batch)
    {
        var last = batch[^1].Position;
        try
        {
            await LockedAsync(cancellation => TakeOwnAsync(batch, cancellation));
        }
        catch (OversightException exception)
        {
            // The batch is durable; readers will find it, because the head no longer counts as seen.
            Volatile.Write(ref seenAt, long.MinValue);
            LogFellBehind(logger, last, exception);
        }

        await relay.TellAsync(last);
    }

    /// <summary>Returns at once when the head was seen within <see cref="FreshFor"/>; else looks and takes what is new.</summary>
    /// <exception cref="StorageUnavailableException">The ledger cannot be read, so nobody can say whether the profile is current.</exception>
    public ValueTask EnsureFreshAsync() => IsFresh() ? ValueTask.CompletedTask : new(PullAsync());

    /// <summary>Takes everything up to the present head.</summary>
    public Task PullAsync() => PullAsync(long.MaxValue);

    /// <summary>Takes everything up to a position that another process has committed.</summary>
    public Task PullAsync(long upTo) =>
        LockedAsync(cancellation => seen < upTo ? PullLockedAsync(cancellation) : Task.CompletedTask);

    private async Task LockedAsync(Func<CancellationToken, Task> work)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            await gate.WaitAsync(patience.Token);
            try
            {
                await work(patience.Token);
            }
            finally
            {
                gate.Release();
            }
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            throw new StorageUnavailableException($"The ledger could not be read within {Patience.TotalSeconds:0} s; repeat the request.");
        }
    }

    private bool IsFresh()
    {
        var at = Volatile.Read(ref seenAt);
        return at != long.MinValue && time.GetElapsedTime(at) < FreshFor;
    }

    private async Task TakeOwnAsync(IReadOnlyList<StoredFact> batch, CancellationToken cancellation)
    {
        if (seen >= 0 && batch[0].Position > seen + 1)
        {
            // Another process committed in between; the ledger has its records and ours, in order.
            await PullLockedAsync(cancellation);
            return;
        }

        // Before the first pull there is no inbox that was filled from an older head, so starting here misses nothing.
        foreach (var stored in batch)
        {
            if (stored.Position > seen)
            {
                Deliver(stored);
            }
        }

        seen = Math.Max(seen, batch[^1].Position);
        Volatile.Write(ref seenAt, time.GetTimestamp());
    }

    private async Task PullLockedAsync(CancellationToken cancellation)
    {
        var looked = time.GetTimestamp();
        var head = await ledger.ReadLedgerHeadAsync(cancellation);
        if (seen < 0 || head.Position - seen > DeliverAtMost)
        {
            inboxes.OverflowAll();
            Array.ForEach(listeners, listener => listener.Missed());
            seen = head.Position;
        }

        while (seen < head.Position)
        {
            var page = await ledger.ReadRecordsAsync(seen, PageSize, cancellation);
            if (page.Count == 0)
            {
                // Reading on would never end. The next look finds out whether the ledger is whole.
                throw new StorageUnavailableException($"The ledger's head is {head.Position} and its records end at {seen}.");
            }

            foreach (var record in page)
            {
                Deliver(record.Parse());
                seen = record.Position;
            }
        }

        Volatile.Write(ref seenAt, looked);
    }

    private void Deliver(StoredFact stored)
    {
        inboxes.Deliver(stored);
        foreach (var listener in listeners)
        {
            listener.Heard(stored);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The tail could not take the ledger up to {Position}; profiles look again before they answer")]
    private static partial void LogFellBehind(ILogger logger, long position, Exception exception);
}
