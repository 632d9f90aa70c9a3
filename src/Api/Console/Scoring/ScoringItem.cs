namespace Oversight.Api.Console.Scoring;

/// <summary>One question, or one row of a matrix, in the form of the scoring plan.</summary>
public sealed class ScoringItem(string code, string label)
{
    public string Code => code;

    public string Label => label;

    public bool Counts { get; set; } = true;

    /// <summary>Against the others of its group: any number above 0.</summary>
    public double Weight { get; set; } = 1;
}
