namespace Oversight.Grains.Responses.Paper;

/// <summary>A batch that is asked for.</summary>
public sealed record PaperOpening
{
    /// <summary>Null for the one under way.</summary>
    public int? Wave { get; init; }

    /// <summary>How many forms.</summary>
    public required int Forms { get; init; }

    /// <summary>Null for the campaign's first.</summary>
    public string? Language { get; init; }

    /// <summary>How many forms of a hundred are entered twice.</summary>
    public int DoubleShare { get; init; } = 100;

    /// <summary>The invitation of the first form; null for the first one that no batch has. Only where people are invited.</summary>
    public int? Invitation { get; init; }

    /// <summary>Nine digits. Needed where the population is streets, possible for walk-ins.</summary>
    public string? Street { get; init; }
}
