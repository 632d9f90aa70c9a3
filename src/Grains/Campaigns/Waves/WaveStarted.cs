using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Waves;

/// <summary>A fire time of the schedule has come and is this wave. Its invitations follow in the wave's own stream.</summary>
[RecordType("campaign.waveStarted")]
public sealed record WaveStarted(int Number, DateTimeOffset Scheduled, DateTimeOffset At) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
