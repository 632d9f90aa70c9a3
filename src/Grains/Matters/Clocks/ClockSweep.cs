using Microsoft.Extensions.Logging;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Commands;

namespace Oversight.Grains.Matters.Clocks;

/// <summary>
/// Looks for deadlines that have come near or passed and lets each matter say so once. Two sweeps at once, or one that is
/// killed half-way and begins again, change nothing: what was raised stands in the matter's own stream.
/// </summary>
public sealed partial class ClockSweep(IMatterDirectory matters, IGrainFactory grains, TimeProvider time, ILogger<ClockSweep> logger)
{
    private const int PageSize = 1_000;

    /// <summary>Matters at a time: enough for a good batch in the ledger's writer, and few enough that who opens a queue meanwhile does not wait behind them.</summary>
    private const int AtOnce = 32;

    private const string Actor = "clock";

    /// <summary>Raises every alarm that is due now. Returns how many matters it looked at.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        return await ForEachAsync(
            "alarm",
            (after, stop) => matters.ListAlarmsAsync(now, after, PageSize, stop),
            command => new RaiseAlarms(command),
            cancellation);
    }

    /// <summary>Computes provisional dates again, after the calendar has changed. Returns how many matters it looked at.</summary>
    public Task<int> RecomputeAsync(string calendarVersion, CancellationToken cancellation) => ForEachAsync(
        "calendar-" + calendarVersion,
        (after, stop) => matters.ListProvisionalAsync(after, PageSize, stop),
        command => new RecomputeClocks(command),
        cancellation);

    private async Task<int> ForEachAsync(
        string what,
        Func<AlarmRow?, CancellationToken, Task<IReadOnlyList<AlarmRow>>> page,
        Func<CommandKey, MatterCommand> command,
        CancellationToken cancellation)
    {
        var seen = 0;
        AlarmRow? last = null;
        IReadOnlyList<AlarmRow> rows;
        do
        {
            rows = await page(last, cancellation);
            await Parallel.ForEachAsync(
                rows,
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
                async (row, _) => await DoAsync(row, command(new(Actor, $"{what}/{row.Id}/{row.Version}"))));
            seen += rows.Count;
            last = rows.Count > 0 ? rows[^1] : last;
        }
        while (rows.Count == PageSize);
        return seen;
    }

    private async Task DoAsync(AlarmRow row, MatterCommand command)
    {
        try
        {
            await grains.GetGrain<IMatterGrain>(StreamKey.Matter(row.Id)).DoAsync(command);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            // The others shall have their warning; this one is found again by the next sweep.
            LogFailed(logger, row.Id, problem);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The sweep could not look at matter {Matter}; the next one will")]
    private static partial void LogFailed(ILogger logger, string matter, Exception problem);
}
