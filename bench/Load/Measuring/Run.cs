using System.Diagnostics;

namespace Oversight.Bench.Load.Measuring;

/// <summary>Runs groups together: warm-up, then a measured window, then an orderly end in which every answer is awaited.</summary>
internal sealed class Run(string engine, string target, int round, ProcessUsage? server, ProcessUsage? database, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public async Task<IReadOnlyList<Measurement>> MeasureAsync(TimeSpan warmUp, TimeSpan duration, params IReadOnlyList<Group> groups)
    {
        using var abort = new CancellationTokenSource();
        var window = new Window();
        var loops = Task.WhenAll(groups.Select(group => group.RunAsync(window, abort.Token)));
        if (await Task.WhenAny(loops, Task.Delay(warmUp, time)) == loops)
            await loops;
        var before = Cpu();
        var start = Stopwatch.GetTimestamp();
        window.Open();
        if (await Task.WhenAny(loops, Task.Delay(duration, time)) == loops)
            await loops;
        window.Close();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var used = Cpu() - before;
        window.End();
        abort.CancelAfter(Patience);
        await loops;
        return Measure(groups, seconds, used);
    }

    private List<Measurement> Measure(IReadOnlyList<Group> groups, double seconds, CpuTimes used)
    {
        var latencies = groups.Select(group => group.Latencies()).ToList();
        var all = Math.Max(1, latencies.Sum(histogram => histogram.Count));
        return [.. groups.Zip(latencies, (group, latency) => new Measurement(
            engine, target, group.Workload, group.Connections, round, seconds, latency.Count, latency.Count / seconds,
            latency.Quantile(0.5) / 1e3, latency.Quantile(0.99) / 1e3, latency.Max / 1e3, group.Errors,
            used.Server * 1e6 / all, used.Database * 1e6 / all, used.Load * 1e6 / all,
            server?.MemoryMiB() ?? 0, database?.MemoryMiB() ?? 0, group.FirstError))];
    }

    private CpuTimes Cpu() =>
        new(server?.CpuSeconds() ?? 0, database?.CpuSeconds() ?? 0, Environment.CpuUsage.TotalTime.TotalSeconds);
}
