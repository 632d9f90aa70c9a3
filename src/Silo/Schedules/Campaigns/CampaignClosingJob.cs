using Oversight.Grains.Responses;
using Quartz;

namespace Oversight.Silo.Schedules.Campaigns;

/// <summary>Finishes campaigns that have closed: what was broken off, and then the key that could link answers to people.</summary>
[DisallowConcurrentExecution]
internal sealed class CampaignClosingJob(CampaignClosing closing) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await closing.RunAsync(cancellationToken);
}
