using System.Collections.Immutable;

namespace Oversight.Grains.Matters.Notices;

public sealed record NoticePage(ImmutableArray<Notice> Items, string? EndCursor, bool HasNextPage);
