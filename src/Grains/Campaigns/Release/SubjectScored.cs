using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Release;

/// <summary>
/// What a released campaign found about one street or enterprise: evidence of the consumer channel on its profile. It counts no
/// matter; a later record of the same campaign replaces it.
/// </summary>
[RecordType("campaign.subjectScored")]
public sealed record SubjectScored : IFact
{
    public required string Campaign { get; init; }

    public required string Title { get; init; }

    /// <summary>The street or the enterprise: a <see cref="SubjectKey"/>.</summary>
    public required string Subject { get; init; }

    /// <summary>On 100.</summary>
    public required double Index { get; init; }

    /// <summary>Of the interval; null where the answers do not tell it.</summary>
    public double? Lower { get; init; }

    public double? Upper { get; init; }

    /// <summary>The level of the interval: 0.95.</summary>
    public required double Confidence { get; init; }

    /// <summary>Satisfaction rate, 0 to 1: beside the index, never part of it.</summary>
    public double? Satisfied { get; init; }

    /// <summary>Sheets that count.</summary>
    public required int Answers { get; init; }

    public required DateTimeOffset ReleasedAt { get; init; }

    public ImmutableArray<Concern> Concerns() => [Concern.Mention(new(Subject))];
}
