namespace Oversight.Grains.Matters;

/// <summary>An officer's or clerk's wish to make a matter of its own out of a part of another one.</summary>
public sealed record SplitMatter(string CommandId, string Number, MatterKind Kind, string Content, SplitReason Reason);
