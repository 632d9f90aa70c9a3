namespace Oversight.Grains.Results.Cleaning;

/// <summary>A question that tells its answer: please choose 2 here.</summary>
public sealed record TrapItem(string Item, double Expected);
