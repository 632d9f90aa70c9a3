using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Oversight.Grains.Feeds;

/// <summary>Looks for commits of other processes (silos, an import) twice a second, so that reads seldom have to.</summary>
public sealed partial class LedgerTailPoll(LedgerTail tail, TimeProvider time, ILogger<LedgerTailPoll> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await PollAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task PollAsync()
    {
        try
        {
            await tail.PullAsync();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A background loop must outlive every fault of the database: the next tick tries again.
            LogFailed(logger, exception);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The ledger could not be read for the commits of other processes")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
