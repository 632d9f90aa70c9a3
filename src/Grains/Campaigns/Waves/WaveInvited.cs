using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Waves;

/// <summary>The next invitations of a wave. They come at the next version of the wave's stream, so each is made exactly once.</summary>
/// <param name="First">Number of the first of them.</param>
/// <param name="Strata">Keys that the invitations point to.</param>
/// <param name="Invitations">In the order of their numbers.</param>
[RecordType("wave.invited")]
public sealed record WaveInvited(int First, ImmutableArray<string> Strata, ImmutableArray<Invitation> Invitations) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
