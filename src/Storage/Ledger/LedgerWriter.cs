using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Storage.Ledger.Planning;
using Oversight.Storage.ReadSide;

namespace Oversight.Storage.Ledger;

/// <summary>
/// The one writer of this process. Whatever waits is written in one transaction, and while that commits the next batch gathers:
/// many callers make larger batches, not more commits. Two stages follow each other: gather and commit; tell the profiles and
/// answer the callers.
/// </summary>
internal sealed partial class LedgerWriter : IAsyncDisposable, IDisposable
{
    /// <summary>Callers beyond this are refused at once: a queue that grows without end answers nobody.</summary>
    public const int MaxWaiting = 20_000;

    /// <summary>More in one transaction gains nothing and makes its first caller wait.</summary>
    public const int MaxBatch = 2_000;

    private readonly Channel<PendingAppend> waiting = Channel.CreateBounded<PendingAppend>(
        new BoundedChannelOptions(MaxWaiting) { SingleReader = true });

    private readonly Channel<CommittedBatch> committed = Channel.CreateBounded<CommittedBatch>(
        new BoundedChannelOptions(4) { SingleReader = true, SingleWriter = true });

    private readonly BatchCommitter committer;
    private readonly ICommits commits;
    private readonly IReadCache[] caches;
    private readonly ILogger logger;
    private readonly Task stages;

    public LedgerWriter(
        ILedgerStore store,
        IEnumerable<IReadCache> caches,
        ICommits commits,
        LedgerMetrics metrics,
        TimeProvider time,
        ILogger<LedgerWriter> logger)
    {
        this.caches = [.. caches];
        this.commits = commits;
        this.logger = logger;
        committer = new(store, metrics, time, logger);
        metrics.Watch(() => waiting.Reader.Count);
        stages = Task.WhenAll(Task.Run(CommitAllAsync), Task.Run(TellAllAsync));
    }

    /// <exception cref="StorageUnavailableException">The queue is full, or the database did not answer in time.</exception>
    public Task<AppendOutcome> AppendAsync(AppendRequest request)
    {
        var pending = new PendingAppend(PreparedRequest.Of(request));
        return waiting.Writer.TryWrite(pending)
            ? pending.Outcome
            : throw new StorageUnavailableException("Too many commands are waiting to be stored; repeat with the same command id.");
    }

    /// <summary>Takes no more, and returns when everything that was taken is answered.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await stages;
    }

    public void Dispose()
    {
        waiting.Writer.TryComplete();
        stages.Wait();
    }

    private async Task CommitAllAsync()
    {
        while (await waiting.Reader.WaitToReadAsync())
        {
            await committer.CommitAsync(Gather(), batch => committed.Writer.WriteAsync(batch));
        }

        committed.Writer.Complete();
    }

    private List<PendingAppend> Gather()
    {
        var batch = new List<PendingAppend>();
        while (batch.Count < MaxBatch && waiting.Reader.TryRead(out var pending))
        {
            batch.Add(pending);
        }

        return batch;
    }

    private async Task TellAllAsync()
    {
        await foreach (var batch in committed.Reader.ReadAllAsync())
        {
            await TellAsync(batch);
            batch.Complete();
        }
    }

    private async Task TellAsync(CommittedBatch batch)
    {
        if (batch.Plan.Records.Count == 0)
        {
            return;
        }

        Array.ForEach(caches, cache => cache.Forget(batch.Plan));
        try
        {
            await commits.CommittedAsync([.. batch.Plan.Records.Select(record => record.Stored)]);
        }
        catch (Exception problem)
        {
            // The batch is durable whatever a listener makes of it: its callers get their answer.
            LogUntold(logger, batch.Plan.Head.Position, problem);
        }
    }

    [LoggerMessage(10, LogLevel.Error, "The profiles could not be told of the commit up to {Position}")]
    private static partial void LogUntold(ILogger logger, long position, Exception problem);
}
