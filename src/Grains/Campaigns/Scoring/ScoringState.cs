using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>What the stream of a campaign says about its scoring: a fold of it.</summary>
public sealed record ScoringState
{
    public static ScoringState Empty { get; } = new();

    /// <summary>Null until somebody planned it: then the proposal for the questionnaire counts.</summary>
    public string? Plan { get; init; }

    public ImmutableHashSet<LiftedMark> Lifted { get; init; } = [];

    public DateTimeOffset? ReleasedAt { get; init; }

    public ScoringState Apply(IFact fact) => fact switch
    {
        ScoringPlanned planned => this with { Plan = planned.Plan },
        MarkLifted { Restored: true } restored => this with { Lifted = Lifted.Remove(new(restored.Response, restored.Rule)) },
        MarkLifted lifted => this with { Lifted = Lifted.Add(new(lifted.Response, lifted.Rule)) },
        CampaignStepped { To: CampaignStage.Released } released => this with { ReleasedAt = released.At },
        _ => this,
    };
}
