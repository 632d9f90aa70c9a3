using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Identification;

/// <summary>
/// Finishes identifications that a crash interrupted, and moves a matter that was received on a business in the moment of its
/// identification. Looks at the start and then every half minute; finding nothing is one query.
/// </summary>
public sealed partial class IdentificationSweep(
    IMatterDirectory matters, IGrainFactory grains, TimeProvider time, ILogger<IdentificationSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            do
            {
                await SweepAsync();
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task SweepAsync()
    {
        try
        {
            foreach (var (business, enterprise) in await matters.ListUnmovedAsync())
            {
                var command = new CommandKey(Caller.Operator.Name, $"identify/{business}");
                var moved = await grains.GetGrain<IIdentificationGrain>($"identification/{business}").IdentifyAsync(command, enterprise);
                LogResumed(logger, business, enterprise, moved);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A background loop must outlive every fault: the next tick tries again.
            LogFailed(logger, exception);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Moved {Count} matters of {Business} to {Enterprise}")]
    private static partial void LogResumed(ILogger logger, string business, string enterprise, int count);

    [LoggerMessage(2, LogLevel.Warning, "The sweep for interrupted identifications failed")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
