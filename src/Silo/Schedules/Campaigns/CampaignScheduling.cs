using Oversight.Grains.Campaigns;
using Oversight.Grains.Feeds;
using Oversight.Grains.Ledger;

namespace Oversight.Silo.Schedules.Campaigns;

/// <summary>
/// Brings the triggers up to date at the start and as soon as a campaign moves to another stage. Should it fail, the next sweep does it.
/// </summary>
internal sealed partial class CampaignScheduling(
    WaveTriggers triggers, ICampaignDirectory campaigns, ILogger<CampaignScheduling> logger) : BackgroundService, IFactListener
{
    private readonly SemaphoreSlim news = new(1, 1);

    public void Heard(StoredFact stored)
    {
        if (stored.Fact is CampaignStepped)
        {
            Missed();
        }
    }

    public void Missed()
    {
        lock (news)
        {
            if (news.CurrentCount == 0)
            {
                news.Release();
            }
        }
    }

    public override void Dispose()
    {
        news.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await news.WaitAsync(stoppingToken);
                await triggers.ReconcileAsync(await campaigns.ListLiveAsync(stoppingToken), stoppingToken);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                LogFailed(logger, problem);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The triggers of campaigns could not be brought up to date; the next sweep will")]
    private static partial void LogFailed(ILogger logger, Exception problem);
}
