using GraphQL;
using Oversight.Api.GraphQL.Limits;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Waves;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>A wave, or a fire time that was left out.</summary>
[Name("CampaignWave")]
public sealed class CampaignWaveNode
{
    private readonly WaveTime time;
    private readonly WaveRow? row;
    private readonly IReadOnlyList<StratumReturns> returns;

    internal CampaignWaveNode(WaveTime time, WaveRow? row, IReadOnlyList<StratumReturns> returns) =>
        (this.time, this.row, this.returns) = (time, row, returns);

    [Description("From 1; 0 when it was left out.")]
    public int Number => time.Number;

    [Description("The fire time of the schedule.")]
    public DateTimeOffset Scheduled => time.Scheduled;

    [Description("When it started, or was left out.")]
    public DateTimeOffset At => time.At;

    [Description("When the last invitation was made; null while some are missing.")]
    public DateTimeOffset? CompletedAt => row?.CompletedAt;

    [Description("Invitations in all.")]
    public int Planned => row?.Planned ?? 0;

    public int Invited => row?.Invited ?? 0;

    public int Returned => returns.Sum(stratum => stratum.Returned);

    [ListSize(50)]
    public StratumCountNode[] Strata => [.. StratumCounts.Of(row is null ? [] : [row], returns)];
}
