using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>How the answers will become the index was decided, or decided anew.</summary>
/// <param name="Plan">The text of <see cref="ScoringPlanJson"/>.</param>
[RecordType("campaign.scoringPlanned")]
public sealed record ScoringPlanned(string Plan, DateTimeOffset At) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
