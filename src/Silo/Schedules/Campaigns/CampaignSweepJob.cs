using Oversight.Grains.Campaigns;
using Quartz;

namespace Oversight.Silo.Schedules.Campaigns;

/// <summary>One look at all live campaigns: their triggers, what was missed, what is unfinished. What it finds done, it leaves.</summary>
[DisallowConcurrentExecution]
internal sealed class CampaignSweepJob(CampaignSweep sweep, WaveTriggers triggers, ICampaignDirectory campaigns) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await triggers.ReconcileAsync(await campaigns.ListLiveAsync(cancellationToken), cancellationToken);
        await sweep.RunAsync(cancellationToken);
    }
}
