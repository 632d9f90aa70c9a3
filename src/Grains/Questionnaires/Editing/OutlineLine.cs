namespace Oversight.Grains.Questionnaires.Editing;

/// <summary>A page, group or question in an outline.</summary>
/// <param name="Item">Null for a page.</param>
/// <param name="Depth">0 for a page.</param>
public sealed record OutlineLine(string Code, Item? Item, Texts Title, int Depth);
