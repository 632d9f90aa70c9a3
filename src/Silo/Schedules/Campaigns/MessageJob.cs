using Oversight.Grains.Campaigns.Messages;
using Quartz;

namespace Oversight.Silo.Schedules.Campaigns;

/// <summary>Sends what is due. A slow mail server holds up messages and nothing else.</summary>
[DisallowConcurrentExecution]
internal sealed class MessageJob(MessageSweep sweep) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await sweep.RunAsync(cancellationToken);
}
