using Oversight.Grains.Campaigns.Release;

namespace Oversight.Grains.Subjects;

/// <summary>The released result of one campaign about a subject.</summary>
[GenerateSerializer, Immutable, Alias("oversight.SurveyEvidence")]
public sealed record SurveyEvidence
{
    [Id(0)]
    public required string Campaign { get; init; }

    [Id(1)]
    public required string Title { get; init; }

    /// <summary>On 100.</summary>
    [Id(2)]
    public required double Index { get; init; }

    [Id(3)]
    public double? Lower { get; init; }

    [Id(4)]
    public double? Upper { get; init; }

    /// <summary>Level of the interval.</summary>
    [Id(5)]
    public required double Confidence { get; init; }

    /// <summary>Satisfaction rate, 0 to 1.</summary>
    [Id(6)]
    public double? Satisfied { get; init; }

    [Id(7)]
    public required int Answers { get; init; }

    [Id(8)]
    public required DateTimeOffset ReleasedAt { get; init; }

    public static SurveyEvidence Of(SubjectScored scored) => new()
    {
        Campaign = scored.Campaign,
        Title = scored.Title,
        Index = scored.Index,
        Lower = scored.Lower,
        Upper = scored.Upper,
        Confidence = scored.Confidence,
        Satisfied = scored.Satisfied,
        Answers = scored.Answers,
        ReleasedAt = scored.ReleasedAt,
    };
}
