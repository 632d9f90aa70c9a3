namespace Oversight.Grains.Results.Scores;

/// <summary>A node of the tree of indicators.</summary>
/// <param name="Code">Unique in the tree.</param>
/// <param name="Weight">Share within the parent; those of the children of one parent sum to 1.</param>
public sealed record Indicator(string Code, double Weight)
{
    /// <summary>Code of the question whose score this is; null for a node that has children.</summary>
    public string? Item { get; init; }

    /// <summary>How the codes of the question become scores.</summary>
    public ItemScale Scale { get; init; } = new();

    public IReadOnlyList<Indicator> Children { get; init; } = [];
}
