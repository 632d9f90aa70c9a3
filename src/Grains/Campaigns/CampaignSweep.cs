using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns.Commands;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns;

/// <summary>
/// Completes what the schedule began: fires what was missed, makes the invitations that are missing, closes what has reached its end.
/// Two sweeps at once, or one that is killed half-way, change nothing: each step is a command that is done once.
/// </summary>
public sealed partial class CampaignSweep(
    ICampaignDirectory campaigns, ICampaignReturns returns, IGrainFactory grains, WaveTimes times, IOptions<CampaignOptions> options, TimeProvider time, ILogger<CampaignSweep> logger)
{
    private const string Actor = "schedule";

    /// <summary>Looks at every live campaign. Returns how many it looked at.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var live = await campaigns.ListLiveAsync(cancellation);
        foreach (var campaign in live)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                await CatchUpAsync(campaign, cancellation);
                await CloseAsync(campaign, cancellation);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                // The other campaigns shall have their turn; this one is found again by the next sweep.
                LogFailed(logger, campaign.Id, problem);
            }
        }

        return live.Count;
    }

    /// <summary>A fire time has come: the wave starts and its invitations are made. Repeating it, at any time, changes nothing.</summary>
    public async Task FireAsync(string id, DateTimeOffset scheduled, CancellationToken cancellation)
    {
        if (await campaigns.FindAsync(id) is { } campaign && CampaignProcedure.IsScheduled(campaign.Stage) && times.IsFireTime(campaign, scheduled))
        {
            await Grain(id).DoAsync(StartWave.At(id, scheduled));
        }

        await FillAsync(id, cancellation);
    }

    private async Task CatchUpAsync(CampaignRow campaign, CancellationToken cancellation)
    {
        if (CampaignProcedure.IsScheduled(campaign.Stage))
        {
            foreach (var missed in times.Missed(campaign, time.GetUtcNow().AddSeconds(-options.Value.MissedAfterSeconds)))
            {
                await Grain(campaign.Id).DoAsync(StartWave.At(campaign.Id, missed, campaign.Plan.Schedule.Missed == MissedWave.Skip));
            }
        }

        await FillAsync(campaign.Id, cancellation);
    }

    /// <summary>Makes the invitations of every wave that has started, one wave after the other.</summary>
    private async Task FillAsync(string id, CancellationToken cancellation)
    {
        if (await campaigns.FindAsync(id) is not { Stage: CampaignStage.Collecting } campaign)
        {
            return;
        }

        var done = (await campaigns.ListWavesAsync(id, cancellation)).Where(wave => wave.CompletedAt is not null).Select(wave => wave.Number).ToHashSet();
        foreach (var number in Enumerable.Range(1, campaign.Wave).Where(number => !done.Contains(number)))
        {
            var grain = grains.GetGrain<IWaveGrain>(StreamKey.Wave(new WaveId(id, number).ToString()));
            while (!(await grain.ContinueAsync()).IsOver)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }

    private async Task CloseAsync(CampaignRow campaign, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var reason = campaign.ClosesAt <= now ? "closing time"
            : campaign.Stage == CampaignStage.Collecting ? await EndAsync(campaign, now, cancellation)
            : null;
        if (reason is not null)
        {
            await Grain(campaign.Id).DoAsync(new StepCampaign(new(Actor, $"{campaign.Id}/close/{campaign.Version}"), Caller.Operator, CampaignStep.Close, reason));
        }
    }

    /// <summary>Why it is at its end before its closing time; null while it is not.</summary>
    private async Task<string?> EndAsync(CampaignRow campaign, DateTimeOffset now, CancellationToken cancellation)
    {
        switch (campaign.Plan.Stop)
        {
            case StopRule.Target when campaign.Plan.Target is { } target:
                var returned = await returns.CountAsync(campaign.Id, cancellation);
                return returned.Sum(stratum => stratum.Valid) >= target ? "target reached" : null;
            case StopRule.All when !times.Open(campaign).Any():
                var waves = await campaigns.ListWavesAsync(campaign.Id, cancellation);
                if (waves.Count < campaign.Wave || waves.Any(wave => wave.CompletedAt is null))
                {
                    return null;
                }

                var invited = waves.Sum(wave => wave.Invited);
                return (await returns.CountAsync(campaign.Id, cancellation)).Sum(stratum => stratum.Returned) >= invited ? "all answered" : null;
            default:
                return null;
        }
    }

    private ICampaignGrain Grain(string id) => grains.GetGrain<ICampaignGrain>(StreamKey.Campaign(id));

    [LoggerMessage(1, LogLevel.Error, "The sweep could not finish with campaign {Campaign}; the next one will")]
    private static partial void LogFailed(ILogger logger, string campaign, Exception problem);
}
