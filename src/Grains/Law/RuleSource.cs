namespace Oversight.Grains.Law;

/// <summary>Where a rule is written.</summary>
/// <param name="Title">The full title, with number and dates.</param>
/// <param name="Address">The official address, or null for a text that was read in another place.</param>
public sealed record RuleSource(string Title, string? Address = null);
