namespace Oversight.Grains.Results.Weighting;

/// <summary>One known distribution of the population.</summary>
/// <param name="Name">What is told apart: <c>sex</c>, <c>street</c>.</param>
/// <param name="Column">The group of each answer.</param>
/// <param name="Population">Units or shares of each group, by the number of the group.</param>
public sealed record Margin(string Name, GroupColumn Column, double[] Population);
