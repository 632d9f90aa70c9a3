using Oversight.Grains.Matters.Clocks;
using Quartz;

namespace Oversight.Silo.Schedules;

/// <summary>One sweep. A fire that comes twice, or again after a crash, finds nothing left to say.</summary>
[DisallowConcurrentExecution]
internal sealed class DeadlineSweepJob(ClockSweep sweep) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await sweep.RunAsync(cancellationToken);
}
