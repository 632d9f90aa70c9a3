using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Waves;

/// <summary>The wave has all its invitations. They may be fewer than planned where the population shrank or the campaign closed meanwhile.</summary>
[RecordType("wave.completed")]
public sealed record WaveCompleted(int Invited, DateTimeOffset At) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
