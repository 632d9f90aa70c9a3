using Oversight.Grains.Campaigns.Release;
using Quartz;

namespace Oversight.Silo.Schedules.Campaigns;

/// <summary>Puts released results on the profiles that a crash left without them.</summary>
[DisallowConcurrentExecution]
internal sealed class EvidenceJob(EvidenceSweep sweep) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await sweep.RunAsync(cancellationToken);
}
