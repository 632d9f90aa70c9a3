namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>
/// What a campaign found. A pure function of its sheets, its plan and the lifted marks: the same on every machine, so it need not
/// be stored to be trusted. Small cells are already hidden, with what could give them away.
/// </summary>
public sealed record CampaignResult
{
    /// <summary>Sheets that came in.</summary>
    public required int Sheets { get; init; }

    /// <summary>Sheets that count.</summary>
    public required int Kept { get; init; }

    /// <summary>The index of everybody, on 100.</summary>
    public required Interval Index { get; init; }

    /// <summary>Satisfaction rate, 0 to 1; never part of the index.</summary>
    public Interval? Satisfied { get; init; }

    /// <summary>The tree, parents before children.</summary>
    public required IReadOnlyList<IndicatorResult> Indicators { get; init; }

    public required IReadOnlyList<GroupResult> Streets { get; init; }

    public required IReadOnlyList<GroupResult> Enterprises { get; init; }

    public required IReadOnlyList<GroupResult> Waves { get; init; }

    public required IReadOnlyList<WaveResult> Changes { get; init; }

    public required WeightResult Weights { get; init; }

    /// <summary>All, then each stratum.</summary>
    public required IReadOnlyList<ResponseResult> Response { get; init; }

    public required IReadOnlyList<KeywordResult> Keywords { get; init; }

    public required IReadOnlyList<MarkedSheet> Marks { get; init; }
}
