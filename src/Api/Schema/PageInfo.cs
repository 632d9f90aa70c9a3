namespace Oversight.Api.Schema;

/// <summary>Where a page stands (Relay).</summary>
public sealed record PageInfo(bool HasNextPage, string? EndCursor);
