using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Release;

/// <summary>All streets and enterprises of a released campaign have its result on their profiles.</summary>
[RecordType("campaign.evidenceCompleted")]
public sealed record EvidenceCompleted(int Subjects, DateTimeOffset At) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
