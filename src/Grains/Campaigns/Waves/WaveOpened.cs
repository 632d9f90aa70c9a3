using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Waves;

/// <summary>The population was counted and the sample shared out: first of a wave's stream.</summary>
[RecordType("wave.opened")]
public sealed record WaveOpened(string Campaign, int Number, ImmutableArray<WaveStratum> Strata, DateTimeOffset At) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
