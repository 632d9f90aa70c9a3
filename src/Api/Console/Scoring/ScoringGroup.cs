namespace Oversight.Api.Console.Scoring;

/// <summary>One page of the questionnaire: a first level of the index.</summary>
public sealed class ScoringGroup(string code, string label, IReadOnlyList<ScoringItem> items)
{
    public string Code => code;

    public string Label => label;

    public IReadOnlyList<ScoringItem> Items => items;

    /// <summary>Against the other groups: any number above 0.</summary>
    public double Weight { get; set; } = 1;

    public bool Counts => items.Any(item => item.Counts);

    /// <summary>Share of the whole index that an item has.</summary>
    public double ShareOf(ScoringItem item, double share) => item.Counts ? share * item.Weight / items.Where(other => other.Counts).Sum(other => other.Weight) : 0;
}
