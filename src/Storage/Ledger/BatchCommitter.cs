using System.Data.Common;
using Microsoft.Extensions.Logging;
using Npgsql;
using Oversight.Grains.Errors;
using Oversight.Storage.Engines;
using Oversight.Storage.Ledger.Planning;

namespace Oversight.Storage.Ledger;

/// <summary>
/// Takes a batch to the database until its outcome is known: repeats it through a short outage, and splits it when the database
/// refuses it, so that one bad request fails alone. Used by one loop.
/// </summary>
internal sealed partial class BatchCommitter(ILedgerStore store, LedgerMetrics metrics, TimeProvider time, ILogger logger)
{
    /// <summary>How long an outage is waited out before callers are told to repeat.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>When the first attempt began that failed in the present outage: it counts once, not again for every batch that comes into it.</summary>
    private long? outage;

    /// <summary>Hands on each part of the batch that was committed; callers whose part failed are told here.</summary>
    public async Task CommitAsync(IReadOnlyList<PendingAppend> callers, Func<CommittedBatch, ValueTask> committed)
    {
        try
        {
            await committed(new(callers, await CommitAsync(callers)));
        }
        catch (StorageUnavailableException problem)
        {
            Fail(callers, problem);
        }
        catch (Exception problem) when (callers.Count == 1)
        {
            // Whatever one request provokes must not end the loop that serves all.
            LogRefused(logger, callers[0].Request.Request.Stream, problem);
            Fail(callers, new OversightException(ErrorCodes.Internal, "The ledger refused the record."));
        }
        catch (Exception problem)
        {
            LogSplit(logger, callers.Count, problem);
            var half = callers.Count / 2;
            await CommitAsync([.. callers.Take(half)], committed);
            await CommitAsync([.. callers.Skip(half)], committed);
        }
    }

    private async Task<BatchPlan> CommitAsync(IReadOnlyList<PendingAppend> callers)
    {
        PreparedRequest[] requests = [.. callers.Select(caller => caller.Request)];
        var began = time.GetTimestamp();
        BatchPlan? tried = null;
        while (true)
        {
            var attempt = time.GetTimestamp();
            try
            {
                var plan = await store.CommitAsync(
                    BatchQuestions.Of(requests, tried?.Head.Position),
                    answers => tried = IsCommitted(tried, answers) ? tried! with { IsCommitted = true } : BatchPlanner.Plan(answers, requests, time.GetUtcNow()));
                outage = null;
                metrics.Committed(requests.Length, time.GetElapsedTime(began));
                return plan;
            }
            catch (Exception problem) when (IsTransient(problem))
            {
                outage ??= attempt;
                if (time.GetElapsedTime(outage.Value) >= Patience)
                {
                    LogGaveUp(logger, requests.Length, problem);
                    throw new StorageUnavailableException();
                }

                metrics.Repeated();
                LogRepeats(logger, requests.Length, problem);
                await Task.Delay(Pause, time);
            }
        }
    }

    /// <summary>
    /// The hash of the last position covers the whole batch and everything before it: when it stands in the ledger, the attempt
    /// whose answer was lost had been committed.
    /// </summary>
    private static bool IsCommitted(BatchPlan? tried, BatchAnswers answers) =>
        tried is { Records.Count: > 0 } && answers.ProofHash is { } hash && hash.AsSpan().SequenceEqual(tried.Head.Hash);

    private static bool IsTransient(Exception problem) => problem switch
    {
        // The server ended a transaction that stood still: this process had been paused.
        PostgresException { SqlState: "25P03" } => true,
        DbException database => Faults.IsUnavailable(database),
        TimeoutException => true,
        _ => false,
    };

    private static void Fail(IReadOnlyList<PendingAppend> callers, Exception problem)
    {
        foreach (var caller in callers)
        {
            caller.Fail(problem);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The database did not commit {Count} requests; trying again")]
    private static partial void LogRepeats(ILogger logger, int count, Exception problem);

    [LoggerMessage(2, LogLevel.Error, "The database did not commit {Count} requests in time; their outcome is unknown")]
    private static partial void LogGaveUp(ILogger logger, int count, Exception problem);

    [LoggerMessage(3, LogLevel.Error, "The database refused a batch of {Count}; looking for the one it refuses")]
    private static partial void LogSplit(ILogger logger, int count, Exception problem);

    [LoggerMessage(4, LogLevel.Error, "The ledger refused a record for {Stream}")]
    private static partial void LogRefused(ILogger logger, string stream, Exception problem);
}
