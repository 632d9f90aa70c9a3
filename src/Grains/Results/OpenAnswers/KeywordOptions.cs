namespace Oversight.Grains.Results.OpenAnswers;

/// <summary>What makes a phrase a keyword.</summary>
public sealed record KeywordOptions
{
    /// <summary>Fewest answers that have it.</summary>
    public int FewestAnswers { get; init; } = 3;

    /// <summary>Fewest bits of cohesion of a phrase.</summary>
    public double Cohesion { get; init; } = 1;

    /// <summary>Fewest bits of what stands to its left and right: a phrase that always has the same neighbour is part of a longer one.</summary>
    public double Freedom { get; init; } = 0.7;

    /// <summary>Longest Chinese phrase, in characters.</summary>
    public int Longest { get; init; } = 5;

    /// <summary>Words of the campaign that say nothing: the name of the street.</summary>
    public IReadOnlyCollection<string> AlsoStop { get; init; } = [];
}
