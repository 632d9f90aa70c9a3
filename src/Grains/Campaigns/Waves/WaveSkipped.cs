using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Waves;

/// <summary>A fire time of the schedule was missed and is left out, as the plan says.</summary>
[RecordType("campaign.waveSkipped")]
public sealed record WaveSkipped(DateTimeOffset Scheduled, DateTimeOffset At) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
