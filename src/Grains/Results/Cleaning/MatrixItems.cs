namespace Oversight.Grains.Results.Cleaning;

/// <summary>The rows of a matrix, as columns of answers.</summary>
public sealed record MatrixItems(string Code, IReadOnlyList<string> Items);
