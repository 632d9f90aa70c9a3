using Oversight.Grains.Matters;

namespace Oversight.Grains.Statistics;

/// <summary>The matters of one key and one kind, counted. The key is empty where the matter has none.</summary>
public sealed record FigureRow(string Key, MatterKind Kind, Tally Tally);
