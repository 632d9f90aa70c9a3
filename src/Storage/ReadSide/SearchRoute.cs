namespace Oversight.Storage.ReadSide;

/// <summary>
/// By which way a search finds its enterprises. <paramref name="Gram"/> is the pair of characters whose rows are walked, or a
/// single character that begins several pairs; null walks the enterprises themselves. <paramref name="Contains"/> is checked on
/// each name where the pair alone proves nothing. <paramref name="Gathers"/>: all of the division is taken by its index and then
/// sorted, which is right for few; else the rows are walked in their order and those of other divisions passed over.
/// </summary>
internal sealed record SearchRoute(string? Gram, bool IsCharacter, string? Contains, DivisionRange Division, bool Gathers);
