using System.Collections.Immutable;

namespace Oversight.Grains.Matters;

/// <summary>One page of matters with the cursor of its last row.</summary>
public sealed record MatterPage(ImmutableArray<MatterRow> Items, string? EndCursor, bool HasNextPage);
