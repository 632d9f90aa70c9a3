namespace Oversight.Grains.Results.Scores;

/// <summary>Settings of a campaign for its index.</summary>
public sealed record IndexOptions
{
    public double Confidence { get; init; } = 0.95;

    /// <summary>Fewest valid answers of a question in a group; with fewer it counts as missing there.</summary>
    public int FewestAnswers { get; init; } = 1;
}
